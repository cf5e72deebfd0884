package org.gongkai.disclosure.requests.following;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.proofs.Brought;
import org.gongkai.disclosure.requests.proposing.Suggestions;
import org.gongkai.foundation.design.Day;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.design.Tone;

/**
 * A request as its applicant sees it (申请人所见): the way it goes, letters, what is to be done. Names of others, notes of the office and
 * views that were asked for are not among it.
 *
 * @param sentence where it stands and until when
 * @param ask what the applicant is asked to do, as the word of an act, or empty
 * @param askedWords what exactly is asked
 * @param wanted what was asked for, to be corrected
 * @param moved days that moved with a table of holidays, the newest first
 * @param withdrawable whether it can still be taken back
 * @param stars as rated, 0 while not
 * @param suggestion whether it may be suggested for publication, and what was answered
 */
public record MyView(
        String number,
        String sentence,
        Tone tone,
        String state,
        List<Step> steps,
        List<Line> letters,
        List<Given> given,
        List<Brought> proofs,
        Map<String, String> facts,
        String counting,
        List<Day> ruler,
        List<String> moved,
        String ask,
        String askedWords,
        String wanted,
        String period,
        boolean withdrawable,
        boolean ratable,
        int stars,
        Suggestions.Standing suggestion,
        Faults faults) {

    /** A document that goes with the answer. */
    public record Given(String name, String href, String format, String size) {}

    public MyView {
        given = List.copyOf(given);
        proofs = List.copyOf(proofs);
        steps = List.copyOf(steps);
        letters = List.copyOf(letters);
        ruler = List.copyOf(ruler);
    }
}
