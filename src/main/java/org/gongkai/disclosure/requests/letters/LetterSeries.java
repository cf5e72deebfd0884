package org.gongkai.disclosure.requests.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.foundation.paper.Paper;

/**
 * Which letters are official documents with a number (编发文字号的文书), in which layout and series; the others are slips and notes
 * within a case, which bear the number of the request. The table {@code numbers.csv} says so with its sources.
 *
 * @param form a document with the number in the middle below its head, or a letter (函) with the number at the right
 * @param suffix what the series adds to the word of the unit: 函
 */
public record LetterSeries(Paper.Form form, String suffix) {

    private static final Map<LetterKind, LetterSeries> ALL = read().lines()
            .skip(1)
            .map(line -> line.split(",", 4))
            .collect(Collectors.toMap(
                    cells -> LetterKind.valueOf(cells[0]),
                    cells -> new LetterSeries(Paper.Form.valueOf(cells[1]), cells[2])));

    /** Of a kind; empty where it is no official document. */
    public static Optional<LetterSeries> of(LetterKind kind) {
        return Optional.ofNullable(ALL.get(kind));
    }

    private static String read() {
        try (var stream = Objects.requireNonNull(LetterSeries.class.getResourceAsStream("numbers.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
