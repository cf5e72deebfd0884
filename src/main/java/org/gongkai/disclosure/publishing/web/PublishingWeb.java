package org.gongkai.disclosure.publishing.web;

import org.gongkai.foundation.design.NavigationEntry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What publishing adds to the site: words in its navigation and the caching of its pages. */
@Configuration(proxyBeanMethods = false)
class PublishingWeb {

    @Bean
    NavigationEntry documentsInPortal() {
        return NavigationEntry.portal("publishing.all.navigation", "/documents", 350);
    }

    @Bean
    NavigationEntry policiesInPortal() {
        return NavigationEntry.portal("publishing.policies.title", "/policies", 400);
    }

    @Bean
    FilterRegistrationBean<PublicAnswers> publicAnswers() {
        var registration = new FilterRegistrationBean<>(new PublicAnswers());
        registration.addUrlPatterns("/api/v1/documents", "/api/v1/documents/*");
        return registration;
    }
}
