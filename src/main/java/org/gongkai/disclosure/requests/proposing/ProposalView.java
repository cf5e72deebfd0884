package org.gongkai.disclosure.requests.proposing;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.design.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on the desk (审核页).
 *
 * @param decidable whether this person may decide it now
 * @param again whether its draft was given up, so that another may begin
 * @param draft where its draft is edited, or null
 * @param published where everybody reads it, or null
 * @param files what may go with the text: a key and a name
 * @param values what stands in the fields
 */
public record ProposalView(
        long id,
        String wanted,
        String body,
        String origin,
        Tone tone,
        String state,
        String sentence,
        List<Asked> asked,
        boolean decidable,
        boolean again,
        @Nullable String draft,
        @Nullable Line published,
        Map<String, String> kinds,
        Map<String, String> files,
        Map<String, String> values,
        List<Step> steps,
        Faults faults) {

    /** A request that asks for it, with what its applicant suggested. */
    public record Asked(String id, String number, String wanted, String note, String suggested, boolean apart) {}

    /** The list: groups of lines. */
    public record Group(String id, String heading, List<Line> lines) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public ProposalView {
        asked = List.copyOf(asked);
        steps = List.copyOf(steps);
    }
}
