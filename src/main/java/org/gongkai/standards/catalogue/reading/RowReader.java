package org.gongkai.standards.catalogue.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.ListType.Column;
import org.gongkai.standards.catalogue.ListType.ColumnType;
import org.gongkai.standards.catalogue.cell.Bases;
import org.gongkai.standards.catalogue.cell.Elements;
import org.gongkai.standards.catalogue.cell.Outlets;
import org.gongkai.standards.catalogue.cell.Subjects;
import org.gongkai.standards.catalogue.cell.TimeLimits;
import org.gongkai.standards.catalogue.reading.Problem.Kind;

/** Understands the cells of one row after another; "same as above" looks at the row before. */
final class RowReader {
    private static final List<String> SAME = List.of("同上", "〃", "″", "\"", "〞", "同前", "“", "”");
    private static final List<String> NOTHING = List.of("未分类", "无", "/", "-", "—", "——");

    private final ListType type;
    private final FieldNames fields;
    private final List<Problem> problems;
    private Map<String, String> above = Map.of();

    RowReader(ListType type, FieldNames fields, List<Problem> problems) {
        this.type = type;
        this.fields = fields;
        this.problems = problems;
    }

    /** A new table begins: nothing stands above its first row. */
    void startTable() {
        above = Map.of();
    }

    ReadMatter read(Line given, String fieldOfTable) {
        var line = carryDown(given);
        above = line.cells();
        var choices = new Choices(line, problems);
        var matter = new ReadMatter(
                line.sheet(),
                line.number(),
                field(line, fieldOfTable),
                sequence(line),
                line.cell("code").replaceAll("\\s+", ""),
                level(line, "level1"),
                level(line, "level2"),
                level(line, "level3"),
                Elements.read(line.cell("elements")),
                Bases.read(line.cell("basis")),
                TimeLimits.read(line.cell("limit")),
                Subjects.read(line.cell("subject")),
                Outlets.read(line.cell("channels")),
                choices.audience(),
                choices.audienceNote(),
                choices.mode(),
                choices.tiers(),
                values(line),
                line.extra(),
                raw(line));
        judge(matter, line);
        return matter;
    }

    private Line carryDown(Line given) {
        var line = given;
        for (var key : given.cells().keySet()) {
            if (SAME.contains(line.cell(key))) {
                var before = above.getOrDefault(key, "");
                problem(line, key, before.isEmpty() ? Kind.NOTHING_ABOVE : Kind.SAME_AS_ABOVE, before);
                line = line.with(key, before);
            }
        }
        boolean named = !line.cell("level2").isEmpty() || !line.cell("level3").isEmpty();
        if (line.cell("level1").isEmpty() && named && isRequired("level1")) {
            line = line.with("level1", above.getOrDefault("level1", ""));
        }
        return line;
    }

    private String field(Line line, String fieldOfTable) {
        var cell = line.cell("field");
        var name = cell.isEmpty() ? fieldOfTable : fields.meant(cell);
        if (type.column("field").isPresent() && !name.isEmpty() && !fields.has(name)) {
            problem(line, "field", Kind.UNKNOWN_FIELD, name);
        }
        return name;
    }

    private String sequence(Line line) {
        var sequence = line.cell("sequence");
        if (sequence.matches("0\\d+")) {
            problem(line, "sequence", Kind.LEADING_ZERO, sequence);
        }
        return sequence;
    }

    private static String level(Line line, String key) {
        var level = line.cell(key).replace("\n", "");
        return NOTHING.contains(level) ? "" : level;
    }

    private Map<String, String> values(Line line) {
        var values = new LinkedHashMap<String, String>();
        for (var column : type.columns()) {
            var cell = line.cell(column.key());
            if ((column.type() == ColumnType.TEXT || column.type() == ColumnType.LINK) && !cell.isEmpty()) {
                values.put(column.key(), cell);
            }
        }
        return values;
    }

    private static Map<String, String> raw(Line line) {
        var raw = new LinkedHashMap<String, String>();
        for (var key : List.of("elements", "basis", "limit", "subject", "channels", "audience", "mode", "tier")) {
            if (!line.cell(key).isEmpty()) {
                raw.put(key, line.cell(key));
            }
        }
        return raw;
    }

    private void judge(ReadMatter matter, Line line) {
        if (matter.level1().isEmpty()
                && matter.level2().isEmpty()
                && matter.level3().isEmpty()) {
            problem(line, "level1", Kind.NAME_MISSING);
        }
        for (var column : type.columns()) {
            boolean level = column.type() == ColumnType.LEVEL;
            if (column.required()
                    && !level
                    && line.has(column.key())
                    && line.cell(column.key()).isEmpty()) {
                problem(line, column.key(), Kind.REQUIRED_MISSING, column.label());
            }
        }
        if (matter.limits().size() > 1) {
            problem(
                    line,
                    "limit",
                    Kind.SEVERAL_LIMITS,
                    Integer.toString(matter.limits().size()));
        }
        if (matter.limits().stream().anyMatch(limit -> !TimeLimits.isUnderstood(limit))) {
            problem(line, "limit", Kind.LIMIT_NOT_UNDERSTOOD);
        }
        if (matter.bases().stream()
                .anyMatch(basis -> basis.title().isEmpty() && basis.number().isEmpty())) {
            problem(line, "basis", Kind.BASIS_NOT_UNDERSTOOD);
        }
        if (matter.outlets().isEmpty() && !line.cell("channels").isEmpty()) {
            problem(line, "channels", Kind.NOTHING_TICKED);
        }
    }

    private boolean isRequired(String key) {
        return type.column(key).filter(Column::required).isPresent();
    }

    private void problem(Line line, String key, Kind kind, String... arguments) {
        problems.add(problemAt(line, key, kind, arguments));
    }

    static Problem problemAt(Line line, String key, Kind kind, String... arguments) {
        var column = line.columns().get(key);
        return new Problem(
                line.sheet(),
                line.number(),
                column == null ? "" : column.letter(),
                column == null ? "" : column.heading(),
                kind,
                line.cell(key),
                new ArrayList<>(List.of(arguments)));
    }
}
