package org.gongkai.disclosure.requests.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answered request as everybody sees it (答复公示): what, how, by whom, in how many days; nobody who asked.
 *
 * @param on the day it was delivered
 * @param parts decision of each part, with the answer where it is released
 * @param published what was published of it for everybody, if it was
 */
public record AnsweredView(
        String number,
        String subject,
        String on,
        Map<String, String> facts,
        List<Part> parts,
        @Nullable Published published) {

    /** What everybody may read of it by itself (主动公开). */
    public record Published(String title, String href, String on) {}

    /** One part: which decision on which article, and what was given. */
    public record Part(String decision, String article, List<String> answer) {

        public Part {
            answer = List.copyOf(answer);
        }
    }

    public AnsweredView {
        parts = List.copyOf(parts);
    }
}
