package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.stream.Collectors;

/** The problems of a preview as separated text (问题表), to be sent to those who made the list. */
final class ProblemFile {
    private ProblemFile() {}

    static String of(List<PreviewPage.Trouble> troubles) {
        var lines = new StringBuilder("\uFEFF");
        line(
                lines,
                List.of(
                        say("catalogue.preview.place"),
                        say("catalogue.preview.original"),
                        say("catalogue.preview.understoodas"),
                        say("catalogue.preview.weight"),
                        say("catalogue.preview.problem")));
        for (var trouble : troubles) {
            line(
                    lines,
                    List.of(
                            trouble.place(),
                            trouble.original(),
                            trouble.understood(),
                            trouble.weight(),
                            trouble.sentence()));
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, List<String> cells) {
        lines.append(cells.stream().map(ProblemFile::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** Quoted; what a spreadsheet would take for a formula stands behind an apostrophe. */
    private static String cell(String text) {
        var plain = text.replace('\u00A0', ' ');
        boolean formula = !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }
}
