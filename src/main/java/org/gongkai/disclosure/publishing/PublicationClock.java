package org.gongkai.disclosure.publishing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.gongkai.disclosure.publishing.archive.Editions;
import org.gongkai.disclosure.publishing.archive.Listing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes at the set time (定时公开) and ends periods of publicity (公示期满). The scheduler runs one look at a time over all nodes; the edition's lock does the rest. */
@Configuration(proxyBeanMethods = false)
class PublicationClock {

    private static final Logger log = LoggerFactory.getLogger(PublicationClock.class);
    private static final int SECONDS = 15;

    @Bean
    RecurringTask<Void> publishingOnTime(Editions editions, PublicationOffice office, Listing listing, Clock clock) {
        return Tasks.recurring("publishing-on-time", FixedDelay.ofSeconds(SECONDS))
                .execute((task, context) -> {
                    editions.due(clock.instant()).forEach(id -> publish(office, id));
                    office.endPublicity();
                    listing.addUp();
                });
    }

    private static void publish(PublicationOffice office, EditionId id) {
        try {
            office.publishOnTime(id);
        } catch (RuntimeException e) {
            log.error("Edition {} could not be published on time", id, e);
        }
    }
}
