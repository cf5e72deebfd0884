package org.gongkai.portal.search.office;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gongkai.foundation.design.Refused;
import org.gongkai.portal.search.picks.Pick;
import org.jspecify.annotations.Nullable;

/**
 * A chosen page as it stands in its form (推荐表单).
 *
 * @param id 0 for a new one
 */
public record PickForm(long id, int version, String words, String url, String reason, String from, String to) {

    public PickForm {
        words = words == null ? "" : words;
        url = url == null ? "" : url;
        reason = reason == null ? "" : reason;
        from = from == null ? "" : from;
        to = to == null ? "" : to;
    }

    static PickForm about(String words, LocalDate today) {
        return new PickForm(0, 0, words, "", "", today.toString(), "");
    }

    static PickForm of(Pick pick) {
        return new PickForm(
                pick.id(),
                pick.version(),
                String.join("，", pick.words()),
                pick.url(),
                pick.reason(),
                pick.from().toString(),
                pick.to() == null ? "" : pick.to().toString());
    }

    Pick.Wish wish() {
        var first = day(from, "from");
        if (first == null) {
            throw new Refused(say("search.pick.refused.day"), "from");
        }
        return new Pick.Wish(Pick.Wish.parted(words), url, reason, first, day(to, "to"));
    }

    public boolean isNew() {
        return id == 0;
    }

    private static @Nullable LocalDate day(String typed, String field) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new Refused(say("search.pick.refused.day"), field);
        }
    }
}
