package org.gongkai.disclosure.requests.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The texts that letters are made from and that come with the product (预置文书模板): one file for each kind and version, listed in {@code templates.csv}. */
final class LetterTemplates {

    private static final List<LetterTemplate> ALL = read("templates.csv")
            .lines()
            .skip(1)
            .map(line -> line.split(",", 4))
            .map(cells -> new LetterTemplate(
                    LetterKind.valueOf(cells[0]),
                    Integer.parseInt(cells[1]),
                    LocalDate.parse(cells[2]),
                    read(cells[3].strip())))
            .toList();

    private LetterTemplates() {}

    /** The shipped template for letters made on a day. */
    static LetterTemplate inForce(LetterKind kind, LocalDate on) {
        return ALL.stream()
                .filter(template -> template.kind() == kind && !template.from().isAfter(on))
                .max(java.util.Comparator.comparingInt(LetterTemplate::version))
                .or(() ->
                        ALL.stream().filter(template -> template.kind() == kind).findFirst())
                .orElseThrow();
    }

    private static String read(String file) {
        try (var stream = Objects.requireNonNull(LetterTemplates.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
