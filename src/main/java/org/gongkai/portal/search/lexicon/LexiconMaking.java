package org.gongkai.portal.search.lexicon;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.portal.search.language.Synonyms;

/**
 * Makes the lexicon out of titles (词表生成): a word is what stands in several of them as one word or a few neighbouring ones.
 * Dictionaries do not know 低保; titles do.
 */
final class LexiconMaking {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    private static final int PARTS = 4;
    private static final int FEW = 2_000;
    private static final int MANY = 20_000;

    /** Counted words that are kept in memory while counting. */
    private static final int ROOM = 300_000;

    private static final int MOST = 30_000;

    /** A name that somebody gave is a word even when it stands in one place only. */
    private static final int GIVEN = 3;

    private static final Set<String> NO_EDGE = Set.of(
            "的", "和", "与", "及", "等", "在", "了", "关于", "对", "为", "是", "或", "第", "条", "款", "项", "年", "月", "日", "号", "之",
            "以", "及其", "其", "有", "向", "由", "将", "被", "并", "于", "从", "按", "因", "若干", "有关");

    private final Pinyin pinyin;
    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.SIMPLIFIED_CHINESE);
    private final Map<String, Integer> counted = new HashMap<>();
    private int titles;

    LexiconMaking(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    void read(String title) {
        titles++;
        var seen = new HashSet<String>();
        var parts = parts(title);
        for (int from = 0; from < parts.size(); from++) {
            var word = new StringBuilder();
            for (int to = from;
                    to < Math.min(parts.size(), from + PARTS) && !parts.get(to).isEmpty();
                    to++) {
                word.append(parts.get(to));
                if (isWord(word) && !NO_EDGE.contains(parts.get(from)) && !NO_EDGE.contains(parts.get(to))) {
                    seen.add(word.toString());
                }
            }
        }
        seen.forEach(word -> counted.merge(word, 1, Integer::sum));
        if (counted.size() > ROOM) {
            counted.values().removeIf(times -> times == 1);
        }
    }

    /** The lexicon of what was read and of words that were given. */
    Lexicon lexicon(Collection<String> given) {
        int enough = titles > MANY ? 3 : titles > FEW ? 2 : 1;
        counted.values().removeIf(times -> times < enough);
        given.stream()
                .map(Synonyms::folded)
                .filter(LexiconMaking::isWord)
                .forEach(word -> counted.merge(word, GIVEN, Integer::sum));
        return new Lexicon(counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> word(entry.getKey(), entry.getValue()))
                .toList());
    }

    private Lexicon.Word word(String text, int weight) {
        var syllables = pinyin.syllables(text);
        return new Lexicon.Word(
                text, String.join("", syllables), Pinyin.initials(syllables), Pinyin.softened(syllables), weight);
    }

    /** The words of a title; an empty one where signs part them. */
    private List<String> parts(String title) {
        var text = Synonyms.folded(title);
        breaks.setText(text);
        var parts = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var part = text.substring(from, to);
            parts.add(part.codePoints().allMatch(Character::isLetterOrDigit) ? part : "");
        }
        return parts;
    }

    private static boolean isWord(CharSequence word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.codePoints().anyMatch(Character::isIdeographic)
                && word.codePoints().noneMatch(Character::isDigit);
    }
}
