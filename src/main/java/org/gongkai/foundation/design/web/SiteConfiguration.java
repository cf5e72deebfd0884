package org.gongkai.foundation.design.web;

import org.gongkai.foundation.design.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every room the {@link Site}. */
@Configuration
class SiteConfiguration {

    @Bean
    Site site(SiteSettings settings) {
        return settings.site();
    }
}
