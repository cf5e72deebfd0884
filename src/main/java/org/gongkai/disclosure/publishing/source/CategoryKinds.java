package org.gongkai.disclosure.publishing.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Which kind a file's own category usually means; the table lies beside this class. */
public final class CategoryKinds {

    /** One row of the table. */
    public record Row(DocumentKind kind, @Nullable String genre) {}

    private CategoryKinds() {}

    /** The whole table by category. */
    public static Map<String, Row> read() {
        var table = Objects.requireNonNull(CategoryKinds.class.getResourceAsStream("category-kinds.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(
                            c -> c[0], c -> new Row(DocumentKind.valueOf(c[1]), c[2].isEmpty() ? null : c[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
