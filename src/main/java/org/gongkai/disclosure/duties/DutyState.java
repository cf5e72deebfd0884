package org.gongkai.disclosure.duties;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.foundation.design.Tone;

/** How a duty stands on a day (义务状态); never stored, always computed from dates. */
public enum DutyState {
    /** Published on the last day or before (按时). */
    IN_TIME(Tone.DONE),
    /** Published after the last day (迟). */
    LATE(Tone.SOON),
    /** Not published and the last day is over (逾期未公开). */
    MISSING(Tone.LATE),
    /** Published, but nobody noted the day it was formed, so that nobody can tell (未记成文日期). */
    UNDATED(Tone.OVER),
    /** Not yet published, the last day is near (即将到期). */
    SOON(Tone.SOON),
    /** Not yet published, there is time (未到). */
    DUE(Tone.TO_COME);

    private final Tone tone;

    DutyState(Tone tone) {
        this.tone = tone;
    }

    /** What had to be public by now: the four that add up to 应公开. */
    public static Set<DutyState> owed() {
        return EnumSet.of(IN_TIME, LATE, MISSING, UNDATED);
    }

    /** What still has time. */
    public static Set<DutyState> ahead() {
        return EnumSet.of(SOON, DUE);
    }

    public Tone tone() {
        return tone;
    }

    public String label() {
        return say("duties.state." + name());
    }
}
