package org.gongkai.standards.catalogue.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.Trigger;
import org.gongkai.standards.catalogue.cell.Vocabulary;

/**
 * The longest time the law leaves for active disclosure (法定最长公开期限); a longer one needs a law of its own.
 *
 * @param citation the article
 */
public record Ceiling(int workdays, String citation) {
    private static final List<List<String>> LINES = Vocabulary.lines(Ceiling.class, "ceilings.csv");

    /** The ceiling for a limit that starts as this one does. */
    public static Optional<Ceiling> of(TimeLimit limit) {
        return LINES.stream()
                .filter(line -> Trigger.valueOf(line.getFirst()) == limit.trigger())
                .map(line -> line.getLast().split(",", 3))
                .map(rest -> new Ceiling(
                        Integer.parseInt(rest[0]), Arrays.asList(rest).getLast()))
                .findFirst();
    }
}
