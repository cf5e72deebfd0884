package org.gongkai.standards.catalogue.drafting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.Outlet;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.desk.Boxes;

/**
 * The form for one matter of a draft: a control for each column of its list.
 *
 * @param seen version of the draft that is shown
 */
public record MatterForm(String title, String action, int seen, List<Control> controls) {
    private static final String TICK = "√";
    private static final Matter NOTHING = new Matter(
            new MatterId(1),
            "",
            0,
            0,
            false,
            0,
            null,
            "",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            "",
            null,
            List.of(),
            Map.of(),
            Map.of(),
            Map.of());

    /**
     * A control.
     *
     * @param kind {@code line}, {@code text}, {@code choice} or {@code tick}
     * @param options what can be chosen, by value
     */
    public record Control(String name, String label, String kind, String value, Map<String, String> options) {}

    /** The controls of a list for a new matter. */
    public static List<Control> blank(ListType type, Map<String, String> fields) {
        return of(type, 0, NOTHING, fields, "").controls();
    }

    /** The controls for a matter as it is. */
    public static List<Control> controls(ListType type, Matter matter, Map<String, String> fields) {
        return of(type, 0, matter, fields, "").controls();
    }

    /** Controls with what was entered. */
    public static List<Control> with(List<Control> controls, Map<String, String> entered) {
        return new MatterForm("", "", 0, controls).with(entered).controls();
    }

    static MatterForm of(ListType type, CatalogueEdition edition, Matter matter, Map<String, String> fields) {
        var action = "/desk/lists/" + type.code() + "/editions/" + edition.number() + "/matters/" + matter.id();
        return of(type, edition.version(), matter, fields, action);
    }

    private static MatterForm of(ListType type, int seen, Matter matter, Map<String, String> fields, String action) {
        var controls = new ArrayList<Control>();
        for (var column : type.columns()) {
            add(controls, column, matter, fields);
        }
        return new MatterForm(matter.title(), action, seen, controls);
    }

    /** The same form with what was entered, after a refusal. */
    MatterForm with(Map<String, String> entered) {
        return new MatterForm(
                title,
                action,
                seen,
                controls.stream()
                        .map(control -> new Control(
                                control.name(),
                                control.label(),
                                control.kind(),
                                entered.getOrDefault(control.name(), ""),
                                control.options()))
                        .toList());
    }

    /** The cells of a row, as a file would have them. */
    public static Map<String, String> cells(Map<String, String> entered) {
        var cells = new LinkedHashMap<String, String>();
        entered.forEach((name, value) -> {
            if (name.equals("audience") || name.equals("mode")) {
                cells.put(name + "." + value, TICK);
            } else if (!name.equals("audience.note")) {
                cells.put(name, value.strip());
            }
        });
        var note = entered.getOrDefault("audience.note", "").strip();
        if (cells.containsKey("audience.specific") && !note.isEmpty()) {
            cells.put("audience.specific", note);
        }
        return cells;
    }

    private static void add(List<Control> controls, ListType.Column column, Matter matter, Map<String, String> fields) {
        var key = column.key();
        var label = column.label();
        switch (column.type()) {
            case FIELD -> controls.add(new Control(key, label, "choice", matter.fieldName(), fields));
            case SEQUENCE -> line(controls, key, label, matter.sequence());
            case CODE -> line(controls, key, label, matter.code());
            case LEVEL -> line(controls, key, label, level(matter, key));
            case ELEMENTS -> text(controls, key, label, String.join("\n", matter.elements()));
            case BASIS ->
                text(
                        controls,
                        key,
                        label,
                        matter.bases().stream().map(Basis::raw).collect(Collectors.joining("\n")));
            case LIMIT ->
                line(
                        controls,
                        key,
                        label,
                        matter.limits().stream().map(TimeLimit::raw).distinct().collect(Collectors.joining("；")));
            case SUBJECT ->
                line(
                        controls,
                        key,
                        label,
                        matter.subjects().stream().map(Subject::name).collect(Collectors.joining("；")));
            case CHANNELS ->
                text(
                        controls,
                        key,
                        label,
                        matter.outlets().stream().map(Outlet::code).collect(Collectors.joining("；")));
            case AUDIENCE -> {
                choice(controls, column, matter.audience());
                line(
                        controls,
                        key + ".note",
                        say("catalogue.edit.note"),
                        matter.audience() == Audience.SPECIFIC ? matter.audienceNote() : "");
            }
            case MODE -> choice(controls, column, matter.mode());
            case TIER ->
                Boxes.of(column)
                        .forEach((box, words) -> controls.add(new Control(
                                box,
                                label + "：" + words,
                                "tick",
                                matter.tiers().stream()
                                                .anyMatch(tier -> box.endsWith(
                                                        "." + tier.name().toLowerCase(java.util.Locale.ROOT)))
                                        ? TICK
                                        : "",
                                Map.of())));
            case TEXT, LINK -> line(controls, key, label, matter.values().getOrDefault(key, ""));
        }
    }

    private static String level(Matter matter, String key) {
        return key.equals("level1") ? matter.level1() : key.equals("level2") ? matter.level2() : matter.level3();
    }

    private static void choice(
            List<Control> controls, ListType.Column column, @org.jspecify.annotations.Nullable Enum<?> chosen) {
        var options = new LinkedHashMap<String, String>();
        Boxes.of(column).forEach((box, words) -> options.put(box.substring(box.indexOf('.') + 1), words));
        var value = chosen == null ? "" : chosen.name().toLowerCase(java.util.Locale.ROOT);
        controls.add(new Control(column.key(), column.label(), "choice", value, options));
    }

    private static void line(List<Control> controls, String name, String label, String value) {
        controls.add(new Control(name, label, "line", value, Map.of()));
    }

    private static void text(List<Control> controls, String name, String label, String value) {
        controls.add(new Control(name, label, "text", value, Map.of()));
    }
}
