package org.gongkai.foundation.operation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A point of time as staff read it (时刻). */
final class Moment {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Moment() {}

    static String of(Instant instant) {
        return MINUTE.format(instant);
    }
}
