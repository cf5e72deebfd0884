package org.gongkai.disclosure.requests.timers;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes up what happens by itself when a time is over (到期处理): corrections and payments that did not come, parties that kept silent.
 * No time is over before its last day was counted by the tables as they are now; the days of all others are counted after that.
 * The scheduler runs one look at a time over all nodes; each request is taken up by itself, and once, since it then stands elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class RequestClock {

    private static final Logger log = LoggerFactory.getLogger(RequestClock.class);
    private static final int SECONDS = 300;

    @Bean
    RecurringTask<Void> requestsWhoseTimeIsOver(
            RequestOffice office, OverdueRequests overdue, WorkCalendar calendar, Clock clock) {
        return Tasks.recurring("requests-whose-time-is-over", FixedDelay.ofSeconds(SECONDS))
                .execute((task, context) -> {
                    calendar.lookAgain();
                    overdue.on(LocalDate.now(clock))
                            .forEach(id -> take(id, one -> {
                                overdue.recount(one);
                                office.overdue(one);
                            }));
                    overdue.holding().forEach(id -> take(id, overdue::recount));
                });
    }

    /** Each by itself: one that somebody holds, or that fails, keeps no other waiting longer than it must. */
    private static void take(RequestId id, Consumer<RequestId> deed) {
        try {
            deed.accept(id);
        } catch (Refused refused) {
            log.warn("Request {} was not taken up by itself: {}", id, refused.sentence());
        } catch (RuntimeException e) {
            log.error("Request {} could not be taken up by itself", id, e);
        }
    }
}
