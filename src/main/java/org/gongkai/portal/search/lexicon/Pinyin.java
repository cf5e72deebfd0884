package org.gongkai.portal.search.lexicon;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** How words sound (拼音), without tones. Characters with several sounds (多音字) are read by the word they stand in. */
public final class Pinyin {

    private static final int LONGEST = 4;

    private final Map<Character, String> known = new HashMap<>();
    private final Map<String, List<String>> words = readings();

    /** Made when the first word is read: a start does not wait for it. */
    private static final class Reader {
        static final Transliterator HAN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    }

    /** The syllables of a text; letters and digits stand for themselves, everything else is silent. */
    public synchronized List<String> syllables(String text) {
        var syllables = new ArrayList<String>(text.length());
        for (int at = 0; at < text.length(); ) {
            var word = wordAt(text, at);
            if (word == null) {
                var sound = known.computeIfAbsent(text.charAt(at), this::read);
                if (!sound.isEmpty()) {
                    syllables.add(sound);
                }
                at++;
            } else {
                syllables.addAll(words.getOrDefault(word, List.of()));
                at += word.length();
            }
        }
        return syllables;
    }

    /** The first letters of syllables. */
    static String initials(List<String> syllables) {
        return syllables.stream().map(sound -> sound.substring(0, 1)).collect(Collectors.joining());
    }

    /** The same for what many people do not tell apart: zh and z, ing and in, l and n. */
    static String softened(List<String> syllables) {
        return syllables.stream().map(Pinyin::softened).collect(Collectors.joining());
    }

    private static String softened(String sound) {
        var soft = sound.replaceFirst("^([zcs])h", "$1").replaceFirst("([aei])ng$", "$1n");
        return soft.startsWith("n") ? "l" + soft.substring(1) : soft;
    }

    private @Nullable String wordAt(String text, int at) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 1; length--) {
            var word = text.substring(at, at + length);
            if (words.containsKey(word)) {
                return word;
            }
        }
        return null;
    }

    private String read(char letter) {
        if (Character.isSurrogate(letter) || !Character.isLetterOrDigit(letter)) {
            return "";
        }
        var sound = Character.isIdeographic(letter) ? Reader.HAN.transliterate(String.valueOf(letter)) : letter + "";
        var plain = sound.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return plain.isEmpty() ? "" : plain.intern();
    }

    private static Map<String, List<String>> readings() {
        try {
            return new ClassPathResource("readings.txt", Pinyin.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(" ").splitAsStream(line).toList())
                    .collect(Collectors.toUnmodifiableMap(List::getFirst, line -> line.subList(1, line.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
