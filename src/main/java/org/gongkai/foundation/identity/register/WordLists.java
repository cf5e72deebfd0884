package org.gongkai.foundation.identity.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;

/** Words that make bad passwords (弱口令词表): found by hand for here, leaked elsewhere, and those of the office itself. */
final class WordLists {

    private WordLists() {}

    /** Passwords that everybody tries first, and those found in leaks (from zxcvbn-ts, MIT). */
    static Set<String> common() {
        return Stream.concat(lines("common-passwords.txt").stream(), lines("breached-passwords.txt.gz").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the product, of roles, of the place: what somebody near the office guesses. */
    static List<String> ofTheOffice() {
        return lines("context-words.txt");
    }

    private static List<String> lines(String file) {
        try (var in = opened(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream opened(String file) throws IOException {
        var in = new ClassPathResource(file, WordLists.class).getInputStream();
        return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
