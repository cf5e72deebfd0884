package org.gongkai.foundation.identity.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gongkai.foundation.identity.record.AccessAsk;
import org.jspecify.annotations.Nullable;

/** What is asked of the record of access, as typed; a day that is none is left out. */
public record AccessForm(String who, String kind, String from, String to) {

    public AccessForm(@Nullable String who, @Nullable String kind, @Nullable String from, @Nullable String to) {
        this.who = text(who);
        this.kind = text(kind);
        this.from = text(from);
        this.to = text(to);
    }

    AccessAsk ask() {
        return new AccessAsk(who, kind, day(from), day(to));
    }

    /** The same as a query of an address. */
    public String query() {
        return "who=" + encoded(who) + "&kind=" + encoded(kind) + "&from=" + encoded(from) + "&to=" + encoded(to);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
