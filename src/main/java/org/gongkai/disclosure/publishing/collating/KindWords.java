package org.gongkai.disclosure.publishing.collating;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.gongkai.disclosure.publishing.DocumentKind;

/**
 * What a kind of document tells in some words or other (应写内容), as data with its source.
 *
 * @param when asked only where title or text says this; empty for always
 * @param words any of these will do
 */
record KindWords(DocumentKind kind, String when, String asked, List<String> words, String source) {

    static final List<KindWords> ALL = load();

    /** Whether a document of a kind is asked and does not tell it. */
    boolean lacksIn(DocumentKind other, String text) {
        return kind == other && text.contains(when) && words.stream().noneMatch(text::contains);
    }

    private static List<KindWords> load() {
        var file = Objects.requireNonNull(KindWords.class.getResourceAsStream("kind-words.csv"));
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new KindWords(
                            DocumentKind.valueOf(row.get("kind")),
                            row.get("when"),
                            row.get("asked"),
                            List.of(row.get("words").split("\\|")),
                            row.get("source")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
