package org.gongkai.standards.catalogue.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.ListType.ColumnType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.Outlet;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.Tier;
import org.gongkai.standards.catalogue.TimeLimit;

/** The form (表样) in which a list is written: its columns in order, with boxes to tick as columns of their own. */
record Form(List<Column> columns) {
    private static final String TICK = "√";
    private static final Set<ColumnType> DISPENSABLE = EnumSet.of(
            ColumnType.FIELD, ColumnType.SEQUENCE, ColumnType.CODE, ColumnType.LEVEL, ColumnType.TEXT, ColumnType.LINK);

    /**
     * A column of the file.
     *
     * @param group heading over several columns, empty if none
     * @param width in characters
     */
    record Column(String group, String label, int width, Function<Matter, String> cell) {}

    static Form of(ListType type, List<Matter> matters) {
        var columns = new ArrayList<Column>();
        type.columns().forEach(column -> add(columns, column));
        var dispensable = type.columns().stream()
                .filter(column -> !column.required() && DISPENSABLE.contains(column.type()))
                .map(ListType.Column::label)
                .toList();
        columns.removeIf(column -> dispensable.contains(column.label())
                && matters.stream()
                        .allMatch(matter -> column.cell().apply(matter).isEmpty()));
        var extra = new TreeSet<String>();
        matters.forEach(matter -> extra.addAll(matter.extra().keySet()));
        extra.forEach(heading ->
                columns.add(new Column("", heading, 14, matter -> matter.extra().getOrDefault(heading, ""))));
        return new Form(columns);
    }

    private static void add(List<Column> columns, ListType.Column column) {
        switch (column.type()) {
            case FIELD -> add(columns, column, 10, Matter::fieldName);
            case SEQUENCE -> add(columns, column, 6, Matter::sequence);
            case CODE -> add(columns, column, 18, Matter::code);
            case LEVEL -> add(columns, column, 16, level(column.key()));
            case ELEMENTS -> add(columns, column, 36, matter -> String.join("；", matter.elements()));
            case BASIS ->
                add(
                        columns,
                        column,
                        30,
                        matter -> join(matter.bases().stream().map(Form::basis).toList()));
            case LIMIT -> add(columns, column, 22, Form::limits);
            case SUBJECT ->
                add(
                        columns,
                        column,
                        16,
                        matter -> matter.subjects().stream().map(Subject::name).collect(Collectors.joining("；")));
            case CHANNELS ->
                add(
                        columns,
                        column,
                        24,
                        matter ->
                                join(matter.outlets().stream().map(Outlet::code).toList()));
            case AUDIENCE -> {
                tick(columns, column, "全社会", matter -> matter.audience() == Audience.ALL ? TICK : "");
                tick(columns, column, "特定群体", Form::specific);
            }
            case MODE -> {
                tick(columns, column, "主动", matter -> matter.mode() == Mode.ACTIVE ? TICK : "");
                tick(columns, column, "依申请", matter -> matter.mode() == Mode.ON_REQUEST ? TICK : "");
            }
            case TIER -> {
                tick(columns, column, "县级", matter -> matter.tiers().contains(Tier.COUNTY) ? TICK : "");
                tick(columns, column, "乡级", matter -> matter.tiers().contains(Tier.TOWNSHIP) ? TICK : "");
                tick(columns, column, "村级", matter -> matter.tiers().contains(Tier.VILLAGE) ? TICK : "");
            }
            case TEXT, LINK ->
                add(columns, column, 14, matter -> matter.values().getOrDefault(column.key(), ""));
        }
    }

    private static void add(List<Column> columns, ListType.Column column, int width, Function<Matter, String> cell) {
        columns.add(new Column(column.group(), column.label(), width, cell));
    }

    private static void tick(List<Column> columns, ListType.Column group, String box, Function<Matter, String> cell) {
        columns.add(new Column(group.label(), box, 6, cell));
    }

    private static Function<Matter, String> level(String key) {
        return switch (key) {
            case "level1" -> Matter::level1;
            case "level2" -> Matter::level2;
            default -> Matter::level3;
        };
    }

    private static String specific(Matter matter) {
        if (matter.audience() != Audience.SPECIFIC) {
            return "";
        }
        return matter.audienceNote().isEmpty() ? TICK : matter.audienceNote();
    }

    private static String limits(Matter matter) {
        return matter.limits().stream().map(TimeLimit::raw).distinct().collect(Collectors.joining("；"));
    }

    /** The words of the file say more than what was understood of them. */
    private static String basis(Basis basis) {
        if (!basis.raw().isEmpty()) {
            return basis.raw();
        }
        var number = basis.number().isEmpty() ? "" : "（" + basis.number() + "）";
        return "《" + basis.title() + "》" + number + basis.article();
    }

    private static String join(List<String> parts) {
        return String.join("；", parts);
    }
}
