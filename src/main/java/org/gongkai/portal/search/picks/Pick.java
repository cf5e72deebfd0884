package org.gongkai.portal.search.picks;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkai.foundation.design.Refused;
import org.gongkai.portal.search.language.Synonyms;
import org.jspecify.annotations.Nullable;

/**
 * A page chosen for certain words (推荐).
 *
 * @param title of the page as it is public now; null when it is not
 * @param reason which the public reads: why it stands above what the words find
 * @param to last day, null for as long as the page is public
 */
public record Pick(
        long id,
        List<String> words,
        String url,
        @Nullable String title,
        String reason,
        LocalDate from,
        @Nullable LocalDate to,
        String changedBy,
        int version) {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_REASON = 100;
    private static final int MOST = 20;

    public Pick {
        words = List.copyOf(words);
    }

    /** What the office wishes to put above, checked. */
    public record Wish(
            List<String> words,
            String url,
            String reason,
            LocalDate from,
            @Nullable LocalDate to) {

        public Wish {
            words = words.stream()
                    .map(Synonyms::folded)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
            url = url.strip().replaceAll("^https?://[^/]+", "").replaceAll("[?#].*$", "");
            reason = reason.strip();
            if (words.isEmpty()) {
                throw new Refused(say("search.pick.refused.words"), "words");
            }
            if (words.size() > MOST || words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
                throw new Refused(say("search.pick.refused.long", MOST, LONGEST_WORD), "words");
            }
            if (!url.startsWith("/")) {
                throw new Refused(say("search.pick.refused.url"), "url");
            }
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new Refused(say("search.pick.refused.reason", LONGEST_REASON), "reason");
            }
            if (to != null && to.isBefore(from)) {
                throw new Refused(say("search.pick.refused.days"), "to");
            }
        }

        /** Searches as they were typed, one a line or parted by commas. */
        public static List<String> parted(String typed) {
            return Arrays.asList(typed.split("[\\n\\r,，、;；]+"));
        }
    }

    /** Whether it is shown on a day. */
    public boolean isShownOn(LocalDate day) {
        return title != null && !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
