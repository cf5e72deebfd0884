package org.gongkai.portal.site.web;

import org.gongkai.foundation.design.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the site's own pages. */
@Configuration(proxyBeanMethods = false)
class SiteWays {

    @Bean
    NavigationEntry lifeInPortal() {
        return NavigationEntry.portal("site.life.navigation", "/life", 600);
    }

    @Bean
    NavigationEntry guideInFooter() {
        return NavigationEntry.footer("site.footer.lawful", "site.guide.title", "/guide", 10);
    }

    @Bean
    NavigationEntry listsInFooter() {
        return NavigationEntry.footer("site.footer.lawful", "site.home.lists", "/lists", 20);
    }

    @Bean
    NavigationEntry documentsInFooter() {
        return NavigationEntry.footer("site.footer.lawful", "site.home.newest", "/documents", 30);
    }

    @Bean
    NavigationEntry mapInFooter() {
        return NavigationEntry.footer("site.footer.use", "site.map.title", "/sitemap", 40);
    }

    @Bean
    NavigationEntry accessibilityInFooter() {
        return NavigationEntry.footer("site.footer.use", "site.accessibility.title", "/accessibility", 50);
    }

    @Bean
    NavigationEntry feedsInFooter() {
        return NavigationEntry.footer("site.footer.use", "site.map.feeds", "/sitemap#feeds", 60);
    }
}
