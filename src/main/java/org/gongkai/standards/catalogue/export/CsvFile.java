package org.gongkai.standards.catalogue.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;

/** A list as CSV in UTF-8 with byte order mark; what looks like a formula stays text in every spreadsheet program. */
public final class CsvFile {
    private CsvFile() {}

    public static byte[] of(ListType type, List<Matter> matters) {
        var form = Form.of(type, matters);
        var text = new StringBuilder("\uFEFF");
        line(text, form.columns().stream().map(Form.Column::label).toList());
        for (var matter : matters) {
            line(
                    text,
                    form.columns().stream()
                            .map(column -> column.cell().apply(matter))
                            .toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvFile::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
