package org.gongkai.disclosure.publishing.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days and moments in words (日期写法). */
final class DateWords {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private DateWords() {}

    /** 2026 年 3 月 12 日. */
    static String day(LocalDate day) {
        return say(
                "publishing.date.day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    static @Nullable String dayOrNull(@Nullable LocalDate day) {
        return day == null ? null : day(day);
    }

    static String day(Instant moment) {
        return day(moment.atZone(ZONE).toLocalDate());
    }

    /** 2026-03-12 16:20. */
    static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ZONE));
    }
}
