package org.gongkai.disclosure.requests.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that letters are made from (文书模板): one file for each kind and version, listed in {@code templates.csv}. */
final class LetterTemplates {

    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");

    /** One version of a template. */
    record Template(LetterKind kind, int version, LocalDate from, String words) {

        /** Filled in; a paragraph that is nothing but a gap without words is left out. */
        String filled(Map<String, String> facts) {
            var text = new StringBuilder();
            words.lines()
                    .map(line ->
                            GAP.matcher(line).replaceAll(gap -> Matcher.quoteReplacement(known(facts, gap.group(1)))))
                    .filter(line -> !line.isBlank())
                    .forEach(line -> text.append(line).append('\n'));
            return text.toString();
        }

        private String known(Map<String, String> facts, String gap) {
            return Objects.requireNonNull(facts.get(gap), () -> kind + " asks for " + gap);
        }
    }

    private static final List<Template> ALL = read("templates.csv")
            .lines()
            .skip(1)
            .map(line -> line.split(",", 4))
            .map(cells -> new Template(
                    LetterKind.valueOf(cells[0]),
                    Integer.parseInt(cells[1]),
                    LocalDate.parse(cells[2]),
                    read(cells[3].strip())))
            .toList();

    private LetterTemplates() {}

    /** The template for letters made on a day. */
    static Template inForce(LetterKind kind, LocalDate on) {
        return ALL.stream()
                .filter(template -> template.kind() == kind && !template.from().isAfter(on))
                .max(java.util.Comparator.comparingInt(Template::version))
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
