package org.gongkai.disclosure.requests.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.gongkai.disclosure.requests.Arrival;
import org.gongkai.disclosure.requests.Channel;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** How a request came in that staff write down, as it was typed (收件登记). */
public record RegisterForm(
        @Nullable String channel,
        @Nullable String submittedOn,
        @Nullable String arrivedOn,
        @Nullable String confirmedOn,
        @Nullable String evidence) {

    /** How and when it came; a day that is none is refused with its field. */
    public Arrival arrival() {
        var submitted = day(submittedOn, "submittedOn");
        if (submitted == null) {
            throw new Refused(say("requests.refused.day"), "submittedOn");
        }
        var arrived = day(arrivedOn, "arrivedOn");
        return new Arrival(way(), submitted, arrived == null ? submitted : arrived, day(confirmedOn, "confirmedOn"));
    }

    private Channel way() {
        for (var one : Channel.values()) {
            if (one.isRegisteredByStaff() && one.name().equals(ApplyForm.plain(channel))) {
                return one;
            }
        }
        throw new Refused(say("requests.refused.choice"), "channel");
    }

    private static @Nullable LocalDate day(@Nullable String typed, String field) {
        var text = ApplyForm.plain(typed);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new Refused(say("requests.refused.day"), field);
        }
    }
}
