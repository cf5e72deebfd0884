package org.gongkai.foundation.notification.digest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDateTime;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.notification.sending.MailSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When staff are reminded (提醒时钟): on working days, from the morning on. */
@Configuration(proxyBeanMethods = false)
class DigestClock {

    private static final int MINUTES = 5;

    @Bean
    RecurringTask<Void> remindersOfTheDay(Digests digests, WorkCalendar calendar, MailSettings settings, Clock clock) {
        return Tasks.recurring("reminders-of-the-day", FixedDelay.ofMinutes(MINUTES))
                .execute((task, context) -> {
                    var now = LocalDateTime.now(clock);
                    boolean morning = !now.toLocalTime().isBefore(settings.morning());
                    if (settings.isSet() && morning && calendar.isWorkday(now.toLocalDate())) {
                        digests.remind(now.toLocalDate());
                    }
                });
    }
}
