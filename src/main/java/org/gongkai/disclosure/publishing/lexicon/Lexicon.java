package org.gongkai.disclosure.publishing.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The word lists shipped with the product (随产品的词表): text files that can be read and corrected by hand. */
public final class Lexicon {

    private static final List<String> TERMS = List.of("law", "state", "fields", "conduct", "today");

    private Lexicon() {}

    /** Official terms and words that are surely right. */
    public static List<String> terms() {
        return TERMS.stream().flatMap(name -> words("terms/" + name)).distinct().toList();
    }

    /** Running phrases that show which words stand beside each other. */
    public static List<String> phrases() {
        return words("terms/phrases").toList();
    }

    /** What is often written, and what is right. */
    public static Map<String, String> pairs() {
        Map<String, String> pairs = new HashMap<>();
        words("terms/pairs").forEach(pair -> {
            int arrow = pair.indexOf('>');
            pairs.put(pair.substring(0, arrow), pair.substring(arrow + 1));
        });
        return pairs;
    }

    /** Syllables and the characters read so. */
    public static List<String> sounds() {
        return lines("sounds").toList();
    }

    /** Characters and those that look like them. */
    public static List<String> lookalikes() {
        return lines("lookalikes").toList();
    }

    private static Stream<String> words(String name) {
        return lines(name).flatMap(line -> Stream.of(line.strip().split(" +")));
    }

    private static Stream<String> lines(String name) {
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
