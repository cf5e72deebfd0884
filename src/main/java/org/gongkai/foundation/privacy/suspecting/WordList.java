package org.gongkai.foundation.privacy.suspecting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A list of words that lies beside the code (词表), asked for what stands before or after a place. */
record WordList(Set<String> words, int longest) {

    static WordList of(String file) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(file))) {
            List<String> words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split(" +")).stream())
                    .filter(word -> !word.isEmpty())
                    .toList();
            return new WordList(
                    Set.copyOf(new TreeSet<>(words)),
                    words.stream().mapToInt(String::length).max().orElse(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The length of the longest word that begins here; 0 when none does. */
    int after(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            if (words.contains(text.substring(at, at + length))) return length;
        }
        return 0;
    }

    /** The length of the longest word that ends before here; 0 when none does. */
    int before(String text, int at) {
        for (int length = Math.min(longest, at); length > 0; length--) {
            if (words.contains(text.substring(at - length, at))) return length;
        }
        return 0;
    }
}
