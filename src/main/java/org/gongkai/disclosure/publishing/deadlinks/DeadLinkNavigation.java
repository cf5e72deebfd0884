package org.gongkai.disclosure.publishing.deadlinks;

import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.identity.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the staff navigation with how many there are. */
@Configuration(proxyBeanMethods = false)
class DeadLinkNavigation {

    private static final int PLACE = 35;

    @Bean
    NavigationEntry deadLinks(DeadLinks links, CurrentActor current) {
        return NavigationEntry.desk("publishing.navigation.group", "publishing.links.title", "/desk/links", PLACE)
                .counting(() -> current.find().map(links::count).orElse(0L));
    }
}
