package org.gongkai.portal.search.office;

import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the desk of words stands in the navigation (检索工作台导航). */
@Configuration(proxyBeanMethods = false)
class OfficeNavigation {

    private static final String GROUP = "search.office.group";

    @Bean
    NavigationEntry synonymsAtDesk() {
        return forOffice("search.synonym.title", "/desk/synonyms", 510);
    }

    @Bean
    NavigationEntry picksAtDesk() {
        return forOffice("search.pick.title", "/desk/picks", 520);
    }

    @Bean
    NavigationEntry missedAtDesk() {
        return forOffice("search.missed.title", "/desk/missed", 530);
    }

    private static NavigationEntry forOffice(String label, String href, int order) {
        return NavigationEntry.desk(GROUP, label, href, order).onlyFor(Role.OPENNESS_OFFICE.authority());
    }
}
