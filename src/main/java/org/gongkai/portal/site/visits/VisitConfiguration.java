package org.gongkai.portal.site.visits;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Counts outside of the page cache, so that kept pages count as made ones do. */
@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

    @Bean
    FilterRegistrationBean<VisitCounting> visitCounting(VisitCounter counter) {
        var registration = new FilterRegistrationBean<>(new VisitCounting(counter));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
