package org.gongkai.disclosure.publishing.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Says moments as people at a desk do (时刻): 今天 10:42, 3 月 12 日 10:42, 2025 年 12 月 3 日. */
@Component
public class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    public String said(Instant at) {
        var moment = at.atZone(clock.getZone());
        var time = TIME.format(moment);
        if (moment.toLocalDate().equals(today())) return say("publishing.moment.today", time);
        return say("publishing.moment.time", said(moment.toLocalDate()), time);
    }

    public String said(LocalDate day) {
        return day.getYear() == today().getYear()
                ? say("publishing.moment.day", day.getMonthValue(), day.getDayOfMonth())
                : say(
                        "publishing.moment.year",
                        String.valueOf(day.getYear()),
                        day.getMonthValue(),
                        day.getDayOfMonth());
    }

    public LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How long something has been waiting: minutes, hours, then days. */
    public String since(Instant at) {
        var passed = Duration.between(at, clock.instant());
        if (passed.toDays() > 0) return say("publishing.moment.days", passed.toDays());
        if (passed.toHours() > 0) return say("publishing.moment.hours", passed.toHours());
        return say("publishing.moment.minutes", Math.max(1, passed.toMinutes()));
    }
}
