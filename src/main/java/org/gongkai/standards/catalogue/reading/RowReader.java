package org.gongkai.standards.catalogue.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.ListType.Column;
import org.gongkai.standards.catalogue.ListType.ColumnType;
import org.gongkai.standards.catalogue.cell.Bases;
import org.gongkai.standards.catalogue.cell.Elements;
import org.gongkai.standards.catalogue.cell.Outlets;
import org.gongkai.standards.catalogue.cell.Subjects;
import org.gongkai.standards.catalogue.cell.TimeLimits;
import org.gongkai.standards.catalogue.layout.FieldNames;
import org.gongkai.standards.catalogue.layout.Headline;
import org.gongkai.standards.catalogue.reading.Problem.Kind;

/** Understands the cells of one row after another; "same as above" and blanks in a group look at the row before. */
final class RowReader {
    private static final Pattern SAME = Pattern.compile("[（(]?同\\s*(?:上|前)(?:一?[行栏项格条列])?[）)]?[。.]?|[〃″〞“”\"々]|''|〃〃");
    private static final Pattern SAME_AND_MORE = Pattern.compile("同上(?:一?[行栏项])?[;；,，。、]\\s*(.+)", Pattern.DOTALL);
    private static final Pattern HEADING_UNIT = Pattern.compile("[（(](?:单位[:：])?(工作日|天|日)[）)]$");
    private static final List<String> NOTHING = List.of("未分类", "无", "/", "-", "—", "——");
    private static final Set<String> GROUPED = Set.of("basis", "limit", "subject", "channels", "office", "category");
    private static final List<String> CHOSEN = List.of("audience", "mode", "tier");

    private final ListType type;
    private final FieldNames fields;
    private final List<Problem> problems;
    private final Judge judge;
    private final Set<String> strangeFields = new HashSet<>();
    private Map<String, String> above = Map.of();
    private Map<String, String> extraAbove = Map.of();

    RowReader(ListType type, FieldNames fields, List<Problem> problems) {
        this.type = type;
        this.fields = fields;
        this.problems = problems;
        this.judge = new Judge(type, problems);
    }

    /** A new table begins: nothing stands above its first row. */
    void startTable() {
        above = Map.of();
        extraAbove = Map.of();
    }

    ReadMatter read(Line given, Headline heading) {
        var line = fromHeading(carryDown(given), heading);
        above = line.cells();
        extraAbove = line.extra();
        var choices = new Choices(line, problems);
        var matter = new ReadMatter(
                line.sheet(),
                line.number(),
                field(line, heading.field()),
                sequence(line),
                line.cell("code").replaceAll("\\s+", ""),
                level(line, "level1"),
                level(line, "level2"),
                level(line, "level3"),
                Elements.read(line.cell("elements")),
                Bases.read(line.cell("basis")),
                TimeLimits.read(counted(line)),
                Subjects.read(line.cell("subject")),
                Outlets.read(line.cell("channels")),
                choices.audience(),
                choices.audienceNote(),
                choices.mode(),
                choices.tiers(),
                values(line),
                line.extra(),
                raw(line));
        judge.judge(matter, line);
        return matter;
    }

    private Line carryDown(Line given) {
        var line = given;
        for (var key : given.cells().keySet()) {
            line = same(line, key);
        }
        for (var heading : given.extra().keySet()) {
            var before = extraAbove.getOrDefault(heading, "");
            if (!before.isEmpty()
                    && SAME.matcher(given.extra().getOrDefault(heading, "")).matches()) {
                line = line.withExtra(heading, before);
            }
        }
        if (line.has("field") && line.cell("field").isEmpty()) {
            line = line.with("field", above.getOrDefault("field", ""));
        }
        boolean deeper = !line.cell("level2").isEmpty() || !line.cell("level3").isEmpty();
        boolean grouped = line.cell("level1").isEmpty() && deeper && isRequired("level1");
        if (grouped) {
            line = line.with("level1", above.getOrDefault("level1", ""));
        }
        boolean merged = line.carried().contains("level1") && !line.carried().contains("level2");
        boolean sameFirst = line.cell("level1").equals(above.getOrDefault("level1", ""));
        if (line.has("level2")
                && line.cell("level2").isEmpty()
                && !line.cell("level3").isEmpty()
                && sameFirst) {
            line = line.with("level2", above.getOrDefault("level2", ""));
        }
        return grouped || merged && deeper && isRequired("level1") ? blanks(line) : line;
    }

    private Line same(Line line, String key) {
        var cell = line.cell(key);
        if (cell.isEmpty() || cell.length() > 1 && cell.charAt(0) != '同' && cell.length() > 4) {
            return line;
        }
        var before = above.getOrDefault(key, "");
        if (SAME.matcher(cell).matches()) {
            problem(line, key, before.isEmpty() ? Kind.NOTHING_ABOVE : Kind.SAME_AS_ABOVE, before);
            return line.with(key, before);
        }
        var more = SAME_AND_MORE.matcher(cell);
        if (more.matches() && !before.isEmpty()) {
            problem(line, key, Kind.SAME_AS_ABOVE, before);
            return line.with(key, before + "；" + more.group(1));
        }
        return line;
    }

    /** In a group whose first item stands only in its first row, blanks of other columns mean the same as well. */
    private Line blanks(Line given) {
        var line = given;
        for (var key : given.cells().keySet()) {
            var before = above.getOrDefault(key, "");
            if (GROUPED.contains(key) && line.cell(key).isEmpty() && !before.isEmpty()) {
                problem(line, key, Kind.BLANK_AS_ABOVE, before);
                line = line.with(key, before);
            }
        }
        for (var choice : CHOSEN) {
            var boxes = given.cells().keySet().stream()
                    .filter(key -> key.equals(choice) || key.startsWith(choice + "."))
                    .toList();
            if (boxes.stream().allMatch(box -> given.cell(box).isEmpty())) {
                for (var box : boxes) {
                    line = line.with(box, above.getOrDefault(box, ""));
                }
            }
        }
        return line;
    }

    /** What the heading over the rows says, where the row itself says nothing. */
    private Line fromHeading(Line given, Headline heading) {
        var line = filled(filled(given, "subject", heading.subject()), "category", heading.category());
        boolean nameless = line.cell("level1").isEmpty() && !line.has("level1");
        return nameless && isRequired("level1") ? filled(line, "level1", heading.words()) : line;
    }

    private Line filled(Line line, String key, String words) {
        return line.cell(key).isEmpty() && !words.isEmpty() && type.column(key).isPresent()
                ? line.with(key, words)
                : line;
    }

    private String field(Line line, String fieldOfTable) {
        var cell = line.cell("field");
        var name = cell.isEmpty() ? fieldOfTable : fields.meant(cell.replace("\n", ""));
        boolean unknown = type.column("field").isPresent() && !name.isEmpty() && !fields.has(name);
        if (unknown && strangeFields.add(name)) {
            problem(line, "field", Kind.UNKNOWN_FIELD, name);
        }
        return name;
    }

    /** A bare number below a heading that names its unit: 公开时限（工作日）. */
    private static String counted(Line line) {
        var cell = line.cell("limit");
        var column = line.columns().get("limit");
        var unit = column == null ? null : HEADING_UNIT.matcher(column.heading());
        return unit != null && unit.find() && cell.matches("\\d{1,3}") ? cell + "个" + unit.group(1) : cell;
    }

    private String sequence(Line line) {
        var sequence = line.cell("sequence").replaceFirst("[.、．]$", "");
        if (sequence.matches("0\\d+")) {
            problem(line, "sequence", Kind.LEADING_ZERO, sequence);
        }
        return sequence;
    }

    private static String level(Line line, String key) {
        var level = line.cell(key).replace("\n", "").replaceAll("(?<=\\p{IsHan}) +(?=\\p{IsHan})", "");
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

    private boolean isRequired(String key) {
        return type.column(key).filter(Column::required).isPresent();
    }

    private void problem(Line line, String key, Kind kind, String... arguments) {
        problems.add(problemAt(line, key, kind, arguments));
    }

    static Problem problemAt(Line line, String key, Kind kind, String... arguments) {
        var column = line.columns().get(key);
        return column == null
                ? new Problem(line.sheet(), line.number(), "", "", key, kind, line.cell(key), List.of(arguments))
                : Problem.ofCell(line.sheet(), line.number(), column, kind, line.cell(key), arguments);
    }
}
