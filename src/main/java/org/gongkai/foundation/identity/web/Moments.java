package org.gongkai.foundation.identity.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as the pages of this room write them, in district time. */
public final class Moments {

    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(DISTRICT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(DISTRICT);

    private Moments() {}

    public static String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    public static String second(Instant at) {
        return SECOND.format(at);
    }
}
