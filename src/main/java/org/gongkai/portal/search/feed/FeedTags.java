package org.gongkai.portal.search.feed;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Tags feeds by what they say, so that a reader who asks again in vain is told so in a few bytes. */
@Configuration(proxyBeanMethods = false)
class FeedTags {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> searchFeedTags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.setName("searchFeedTags");
        registration.addUrlPatterns("/search.atom", "/search.json");
        return registration;
    }
}
