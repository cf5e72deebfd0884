package org.gongkai.portal.site.answering;

import java.time.Clock;
import org.gongkai.foundation.database.Pulse;
import org.gongkai.portal.site.cache.PageCache;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the keeper right behind the filter that understands proxies, before sessions and security. */
@Configuration(proxyBeanMethods = false)
class KeepingConfiguration {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    FilterRegistrationBean<PageKeeper> pageKeeper(
            PageCache pages,
            Pulse database,
            Clock clock,
            @Value("${server.servlet.session.cookie.name:JSESSIONID}") String session) {
        var registration = new FilterRegistrationBean<>(new PageKeeper(pages, database::beats, session, clock));
        registration.setOrder(ORDER);
        return registration;
    }
}
