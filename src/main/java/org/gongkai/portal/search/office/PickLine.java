package org.gongkai.portal.search.office;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import org.gongkai.foundation.design.Tone;
import org.gongkai.portal.search.picks.Pick;

/** A chosen page in the list of the office (推荐一行). */
public record PickLine(Pick pick, String days, Tone tone, String state) {

    static PickLine of(Pick pick, LocalDate today) {
        var to = pick.to();
        var days = to == null
                ? say("search.pick.days", pick.from().toString())
                : say("search.pick.days.to", pick.from().toString(), to.toString());
        if (pick.title() == null) {
            return new PickLine(pick, days, Tone.OVER, say("search.pick.state.gone"));
        }
        if (pick.from().isAfter(today)) {
            return new PickLine(pick, days, Tone.TO_COME, say("search.pick.state.later"));
        }
        return pick.isShownOn(today)
                ? new PickLine(pick, days, Tone.DONE, say("search.pick.state.shown"))
                : new PickLine(pick, days, Tone.OVER, say("search.pick.state.over"));
    }
}
