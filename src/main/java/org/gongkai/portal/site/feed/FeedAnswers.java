package org.gongkai.portal.site.feed;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags feeds by what they say. The time of the last change would not do: taking a document back makes nothing newer, and a
 * reader who asks again would be told that nothing happened.
 */
@Configuration(proxyBeanMethods = false)
class FeedAnswers {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> feedTags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/feed.atom", "/feed.json", "/documents.atom", "/documents.json");
        return registration;
    }
}
