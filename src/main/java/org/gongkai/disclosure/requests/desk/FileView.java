package org.gongkai.disclosure.requests.desk;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Day;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.design.Tone;

/**
 * A request on the desk (申请案卷页).
 *
 * @param offers what may be done now: words of acts and their labels
 * @param steps from receipt to the answer, with who did what on which article
 * @param advice the body that may have it, as words, or empty
 * @param terms the last days that bind now, by their names
 * @param more door to the whole counting of days, as sentences
 */
public record FileView(
        String id,
        String number,
        Tone tone,
        String state,
        String sentence,
        Map<String, String> facts,
        Map<String, String> offers,
        List<Day> ruler,
        String counting,
        List<String> reasons,
        Map<String, String> terms,
        List<Line> proofs,
        List<Part> parts,
        List<Asked> asked,
        List<Asked> disputes,
        List<Line> letters,
        List<Line> same,
        String repeated,
        List<Line> advice,
        List<Step> steps) {

    /** One part with its decision, proposed or made. */
    public record Part(int place, String words, String decision, String article, Map<String, String> facts) {}

    /** Somebody who was asked for a view, or who hears a dispute. */
    public record Asked(String kind, String party, String days, String outcome, String reply, Tone tone) {}

    public FileView {
        ruler = List.copyOf(ruler);
        reasons = List.copyOf(reasons);
        proofs = List.copyOf(proofs);
        parts = List.copyOf(parts);
        asked = List.copyOf(asked);
        disputes = List.copyOf(disputes);
        letters = List.copyOf(letters);
        same = List.copyOf(same);
        advice = List.copyOf(advice);
        steps = List.copyOf(steps);
    }
}
