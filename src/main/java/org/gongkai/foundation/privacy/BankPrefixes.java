package org.gongkai.foundation.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What numbers of bank cards begin with (发卡行标识代码), and other short lists that lie beside the code. */
final class BankPrefixes {

    private static final List<String> PREFIXES = lines("bank-prefixes.txt");

    private BankPrefixes() {}

    static boolean begins(String digits) {
        return PREFIXES.stream().anyMatch(digits::startsWith);
    }

    /** The lines of a list, without remarks. */
    static List<String> lines(String list) {
        try (InputStream in = Objects.requireNonNull(BankPrefixes.class.getResourceAsStream(list))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
