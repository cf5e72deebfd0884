package org.gongkai.disclosure.requests.bulk;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.foundation.design.Refused;

/** A table as it was pasted or uploaded (登记表): cells between tabs, as spreadsheets give them, or between commas. */
final class Table {

    static final int MOST = 500;
    private static final int LONGEST = 2_000_000;

    private Table() {}

    /**
     * One line.
     *
     * @param number as a spreadsheet counts it, the heading being the first
     */
    record Line(int number, Map<Heading, String> cells) {

        String cell(Heading heading) {
            return cells.getOrDefault(heading, "");
        }
    }

    /** Its lines; what no table is, or lacks a column, is refused with what is missing. */
    static List<Line> read(String text) {
        var plain = text.replace("\uFEFF", "");
        if (plain.isBlank() || plain.length() > LONGEST) {
            throw new Refused(say(plain.isBlank() ? "requests.bulk.empty" : "requests.bulk.long", MOST), "table");
        }
        var records = records(plain);
        var headings = headings(records.getFirst());
        var lines = new ArrayList<Line>();
        for (var line : records.subList(1, records.size())) {
            var cells = new EnumMap<Heading, String>(Heading.class);
            for (int at = 0; at < Math.min(line.size(), headings.size()); at++) {
                cells.put(headings.get(at), line.get(at).strip());
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new Line((int) line.getRecordNumber(), cells));
            }
        }
        if (lines.isEmpty() || lines.size() > MOST) {
            throw new Refused(say(lines.isEmpty() ? "requests.bulk.empty" : "requests.bulk.long", MOST), "table");
        }
        return lines;
    }

    private static List<CSVRecord> records(String text) {
        boolean tabs = text.lines().findFirst().orElse("").indexOf('\t') >= 0;
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(tabs ? '\t' : ',')
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException torn) {
            throw new Refused(say("requests.bulk.torn"), "table");
        }
    }

    private static List<Heading> headings(CSVRecord first) {
        var headings = new ArrayList<Heading>();
        for (var cell : first) {
            var name = cell.strip();
            var heading =
                    Heading.named(name).orElseThrow(() -> new Refused(say("requests.bulk.unknown", name), "table"));
            if (headings.contains(heading)) {
                throw new Refused(say("requests.bulk.twice", name), "table");
            }
            headings.add(heading);
        }
        var missing = Arrays.stream(Heading.values())
                .filter(heading -> heading.isNeeded() && !headings.contains(heading))
                .map(Heading::label)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new Refused(say("requests.bulk.missing", missing), "table");
        }
        return headings;
    }
}
