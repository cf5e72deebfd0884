package org.gongkai.disclosure.duties.charts;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.disclosure.duties.DutyFigures;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Tone;
import org.jspecify.annotations.Nullable;

/** How many duties stand how, as big numbers, each a door to its list (数字条). */
public final class Numbers {

    private Numbers() {}

    /** Four numbers and their lists; those that nobody can judge only when there are some. */
    public static List<Figure> of(DutyFigures counted, String address) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(number(counted.owed()), say("duties.figure.owed"), door(address, "")));
        var rate = counted.judged() == 0
                ? say("duties.figure.IN_TIME.none")
                : say("duties.figure.IN_TIME", "%.1f%%".formatted(counted.rate()));
        figures.add(figure(counted, DutyState.IN_TIME, Tone.DONE, rate, address));
        figures.add(figure(counted, DutyState.LATE, Tone.SOON, say("duties.figure.LATE"), address));
        figures.add(figure(counted, DutyState.MISSING, Tone.LATE, say("duties.figure.MISSING"), address));
        if (counted.of(DutyState.UNDATED) > 0) {
            figures.add(figure(counted, DutyState.UNDATED, null, say("duties.figure.UNDATED"), address));
        }
        return figures;
    }

    private static Figure figure(
            DutyFigures counted, DutyState state, @Nullable Tone tone, String label, String address) {
        long count = counted.of(state);
        return new Figure(number(count), label, door(address, "state=" + word(state)), count == 0 ? null : tone);
    }

    /** An address with more to ask. */
    public static String door(String address, String more) {
        var joined = address + (more.isEmpty() || address.endsWith("?") ? "" : "&") + more;
        return joined.endsWith("?") ? joined.substring(0, joined.length() - 1) : joined;
    }

    /** As addresses write a state: in-time. */
    public static String word(DutyState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(long count) {
        return "%,d".formatted(count);
    }
}
