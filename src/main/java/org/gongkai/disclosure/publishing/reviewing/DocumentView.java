package org.gongkai.disclosure.publishing.reviewing;

import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.editing.FactSheet;
import org.gongkai.disclosure.publishing.releasing.ChecksView;
import org.gongkai.disclosure.publishing.richtext.Heading;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.design.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A document as its unit sees it (办理页).
 *
 * @param body HTML that was cleaned, with ids of headings
 * @param checks what the checks say, while the edition is under way
 * @param standing address of the public page, when there is one
 */
public record DocumentView(
        long id,
        int edition,
        String title,
        @Nullable String subtitle,
        @Nullable String number,
        Tone tone,
        String state,
        String sentence,
        boolean current,
        boolean draft,
        List<Offer> offers,
        Map<String, String> facts,
        String body,
        List<Heading> outline,
        List<FileLine> files,
        @Nullable Difference difference,
        List<Step> route,
        @Nullable String changeNote,
        @Nullable String standing,
        boolean previewable,
        @Nullable ChecksView checks) {

    /** A button. */
    public record Offer(String words, String href, String style) {}

    /** An attachment. */
    public record FileLine(String format, String name, String facts, String href) {}

    /** What differs between two editions; {@code marked} is HTML. */
    public record Difference(String title, int from, int to, List<FactSheet.Change> facts, String marked, int places) {

        public boolean isNone() {
            return facts.isEmpty() && places == 0;
        }
    }

    /** All that happened, newest first, and the editions there are. */
    public record History(long id, List<Step> steps, Map<String, String> editions, String from, String to) {}
}
