package org.gongkai.standards.catalogue.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.ListType.ColumnType;
import org.gongkai.standards.catalogue.Matter;

/** Matters as a table: which columns, which rows under which group headings. */
public record MatterTable(List<String> headings, List<Group> groups) {
    private static final int OWN_COLUMNS = 3;

    /** Rows under one heading, which may be empty. */
    public record Group(String heading, List<Row> rows) {}

    /** One matter. */
    public record Row(String sequence, String name, String href, String note, List<String> cells) {}

    private record Column(String heading, Function<Matter, String> cell) {}

    /** The table of one list; grouped only in the list's own order. */
    static MatterTable of(ListType type, List<Matter> matters, boolean grouped) {
        var columns = columns(type, matters);
        boolean fields = matters.stream().map(Matter::fieldName).distinct().count() > 1;
        var groups = new ArrayList<Group>();
        for (var matter : matters) {
            var heading = grouped ? heading(matter, fields) : "";
            if (groups.isEmpty() || !groups.getLast().heading().equals(heading)) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            groups.getLast().rows().add(row(matter, columns, !grouped));
        }
        return new MatterTable(columns.stream().map(Column::heading).toList(), groups);
    }

    private static String heading(Matter matter, boolean fields) {
        var above = String.join("·", matter.path());
        if (!fields || matter.fieldName().isEmpty()) {
            return above;
        }
        return above.isEmpty() ? matter.fieldName() : matter.fieldName() + "·" + above;
    }

    private static Row row(Matter matter, List<Column> columns, boolean wholeName) {
        var note = matter.elements().isEmpty() ? matter.code() : String.join("、", matter.elements());
        return new Row(
                matter.sequence(),
                wholeName ? matter.title() : matter.name(),
                matter.path(""),
                note,
                columns.stream().map(column -> column.cell().apply(matter)).toList());
    }

    private static List<Column> columns(ListType type, List<Matter> matters) {
        var columns = new ArrayList<Column>();
        add(columns, type, ColumnType.SUBJECT, MatterWords::subjects);
        add(columns, type, ColumnType.LIMIT, MatterWords::limits);
        type.columns().stream()
                .filter(column -> column.type() == ColumnType.CHANNELS)
                .forEach(column -> columns.add(new Column(say("catalogue.facet.channel"), MatterWords::channels)));
        add(columns, type, ColumnType.TIER, MatterWords::tiers);
        type.columns().stream()
                .filter(column -> column.type() == ColumnType.TEXT)
                .filter(column ->
                        matters.stream().anyMatch(matter -> matter.values().containsKey(column.key())))
                .limit(columns.size() > 2 ? 0 : OWN_COLUMNS)
                .forEach(column -> columns.add(
                        new Column(column.label(), matter -> matter.values().getOrDefault(column.key(), ""))));
        return columns;
    }

    private static void add(List<Column> columns, ListType type, ColumnType kind, Function<Matter, String> cell) {
        type.columns().stream()
                .filter(column -> column.type() == kind)
                .forEach(column -> columns.add(new Column(column.label(), cell)));
    }
}
