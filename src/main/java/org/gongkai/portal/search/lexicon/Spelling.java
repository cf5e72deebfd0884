package org.gongkai.portal.search.lexicon;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.portal.search.language.QueryText;
import org.springframework.stereotype.Component;

/** What somebody probably meant (纠错): pinyin that was not turned into characters, words that sound alike, slips. */
@Component
public class Spelling {

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 8;

    private final Wordbook words;
    private final Pinyin pinyin = new Pinyin();

    Spelling(Wordbook words) {
        this.words = words;
    }

    /** The query with words of the index in the place of unknown ones, if that changes anything. */
    public Optional<String> better(QueryText query) {
        return query.phrases().isEmpty() && query.number() == null ? better(query, words.current()) : Optional.empty();
    }

    Optional<String> better(QueryText query, Lexicon lexicon) {
        var typed = String.join(" ", query.words());
        var better = query.words().stream().map(word -> better(word, lexicon)).collect(Collectors.joining(" "));
        return better.equals(typed) ? Optional.empty() : Optional.of(better);
    }

    private String better(String word, Lexicon lexicon) {
        if (word.matches("[a-zü]{2,40}")) {
            return lexicon.read(letters(word)).orElse(word);
        }
        if (word.length() < 2 || lexicon.knows(word)) {
            return word;
        }
        return homophone(word, lexicon)
                .or(() -> word.length() < SHORTEST_PART ? Optional.empty() : lexicon.near(word))
                .or(() -> partly(word, lexicon))
                .orElse(word);
    }

    /** The longest part that nobody writes so, but that sounds like a known word. */
    private Optional<String> partly(String word, Lexicon lexicon) {
        for (int length = Math.min(LONGEST_PART, word.length() - 1); length >= SHORTEST_PART; length--) {
            for (int from = 0; from + length <= word.length(); from++) {
                var part = word.substring(from, from + length);
                var other = lexicon.knows(part) ? Optional.<String>empty() : homophone(part, lexicon);
                if (other.isPresent()) {
                    return Optional.of(word.substring(0, from) + other.get() + word.substring(from + length));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> homophone(String word, Lexicon lexicon) {
        return lexicon.homophone(word, Pinyin.softened(pinyin.syllables(word))).filter(other -> !other.equals(word));
    }

    /** As input methods take them: v for ü. */
    static String letters(String typed) {
        return typed.toLowerCase(java.util.Locale.ROOT).replace('v', 'u').replace('ü', 'u');
    }
}
