package org.gongkai.disclosure.publishing.desk;

import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.identity.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the staff navigation with what waits behind them. */
@Configuration(proxyBeanMethods = false)
class DeskNavigation {

    private static final String GROUP = "publishing.navigation.group";

    @Bean
    NavigationEntry myDesk() {
        return NavigationEntry.desk("", "publishing.navigation.desk", "/desk", 10);
    }

    @Bean
    NavigationEntry myDocuments(DeskEntries entries, CurrentActor current) {
        return NavigationEntry.desk(GROUP, "publishing.navigation.documents", "/desk/documents", 20)
                .counting(() -> current.find()
                        .map(actor -> entries.count(actor, DeskFilter.of(null, null, null, null)))
                        .orElse(0L));
    }

    @Bean
    NavigationEntry myReviews(DeskReading reading, CurrentActor current) {
        return NavigationEntry.desk(GROUP, "publishing.navigation.reviews", "/desk/reviews", 30)
                .counting(() -> current.find()
                        .map(reading::reviews)
                        .map(reviews -> (long) reviews.size())
                        .orElse(0L));
    }
}
