package org.gongkai.portal.search.wording;

import static org.gongkai.foundation.design.Speech.say;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.foundation.design.Refused;
import org.gongkai.portal.search.language.Synonyms;

/**
 * One entry of the book of synonyms (同义词条).
 *
 * @param words of a group each finds the others; of a one-way entry these are what is typed
 * @param meant what a one-way entry also finds; empty for a group
 * @param version to notice that somebody else changed it meanwhile
 */
public record SynonymRule(
        long id,
        List<String> words,
        List<String> meant,
        String note,
        String changedBy,
        OffsetDateTime changedAt,
        int version) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    private static final int MOST = 10;
    private static final int LONGEST_NOTE = 200;

    public SynonymRule {
        words = List.copyOf(words);
        meant = List.copyOf(meant);
    }

    /** What an entry is to say, checked. */
    public record Wish(List<String> words, List<String> meant, String note) {

        public Wish {
            words = known(words, "words");
            meant = known(meant, "meant");
            note = note.strip();
            if (words.isEmpty()) {
                throw new Refused(say("search.synonym.refused.none"), "words");
            }
            if (meant.isEmpty() && words.size() < 2) {
                throw new Refused(say("search.synonym.refused.one"), "words");
            }
            if (words.stream().anyMatch(meant::contains)) {
                throw new Refused(say("search.synonym.refused.same"), "meant");
            }
            if (note.length() > LONGEST_NOTE) {
                throw new Refused(say("search.synonym.refused.note", LONGEST_NOTE), "note");
            }
        }

        /** As they were typed, parted by blanks, commas or lines. */
        public static Wish of(String words, String meant, String note) {
            return new Wish(parted(words), parted(meant), note);
        }

        Synonyms.Rule rule() {
            return meant.isEmpty() ? Synonyms.Rule.group(words) : new Synonyms.Rule(words, meant);
        }

        private static List<String> parted(String typed) {
            return Arrays.asList(typed.split("[\\s\\u3000,，、;；]+"));
        }

        private static List<String> known(List<String> typed, String field) {
            var words = typed.stream()
                    .map(Synonyms::folded)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
            for (var word : words) {
                if (word.length() < SHORTEST || word.length() > LONGEST) {
                    throw new Refused(say("search.synonym.refused.length", word, SHORTEST, LONGEST), field);
                }
                if (!word.codePoints().allMatch(Character::isLetterOrDigit)) {
                    throw new Refused(say("search.synonym.refused.signs", word), field);
                }
            }
            if (words.size() > MOST) {
                throw new Refused(say("search.synonym.refused.many", MOST), field);
            }
            return words;
        }
    }

    /** Whether each word finds the others. */
    public boolean isGroup() {
        return meant.isEmpty();
    }

    /** All words, as a preview asks for them. */
    public static List<String> all(Wish wish) {
        return Stream.concat(wish.words().stream(), wish.meant().stream())
                .distinct()
                .collect(Collectors.toList());
    }

    Synonyms.Rule rule() {
        return isGroup() ? Synonyms.Rule.group(words) : new Synonyms.Rule(words, meant);
    }
}
