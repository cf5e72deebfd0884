package org.gongkai.standards.catalogue.comparing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.Outlet;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.TimeLimit;

/** The cells of a matter in words, column by column, to be held beside those of another edition. */
final class CellWords {
    private CellWords() {}

    static List<ChangedCell> differing(ListType type, Matter before, Matter now) {
        var cells = new ArrayList<ChangedCell>();
        for (var column : type.columns()) {
            add(cells, column.key(), column.label(), words(column, before), words(column, now));
        }
        var extra = new TreeSet<>(before.extra().keySet());
        extra.addAll(now.extra().keySet());
        extra.forEach(heading -> add(
                cells,
                heading,
                heading,
                before.extra().getOrDefault(heading, ""),
                now.extra().getOrDefault(heading, "")));
        return cells;
    }

    private static void add(List<ChangedCell> cells, String key, String heading, String before, String now) {
        if (!before.equals(now)) {
            cells.add(new ChangedCell(key, heading, before, now));
        }
    }

    private static String words(ListType.Column column, Matter matter) {
        return switch (column.type()) {
            case FIELD -> matter.fieldName();
            case SEQUENCE -> matter.sequence();
            case CODE -> matter.code();
            case LEVEL -> level(column.key(), matter);
            case ELEMENTS -> String.join("；", matter.elements());
            case BASIS -> join(matter.bases().stream(), CellWords::basis);
            case LIMIT -> join(matter.limits().stream(), TimeLimit::raw);
            case SUBJECT -> join(matter.subjects().stream(), Subject::name);
            case CHANNELS -> join(matter.outlets().stream(), Outlet::code);
            case AUDIENCE -> audience(matter);
            case MODE -> matter.mode() == null ? "" : say("catalogue.mode." + matter.mode());
            case TIER -> join(matter.tiers().stream(), tier -> say("catalogue.tier." + tier));
            case TEXT, LINK -> Objects.requireNonNullElse(matter.values().get(column.key()), "");
        };
    }

    private static String level(String key, Matter matter) {
        return switch (key) {
            case "level1" -> matter.level1();
            case "level2" -> matter.level2();
            default -> matter.level3();
        };
    }

    private static String basis(Basis basis) {
        return basis.raw().isEmpty() ? basis.cited() : basis.raw();
    }

    private static String audience(Matter matter) {
        if (matter.audience() == null) {
            return "";
        }
        var words = say("catalogue.audience." + matter.audience());
        return matter.audience() == Audience.SPECIFIC && !matter.audienceNote().isEmpty()
                ? words + "：" + matter.audienceNote()
                : words;
    }

    private static <T> String join(Stream<T> parts, Function<T, String> words) {
        return parts.map(words).distinct().collect(Collectors.joining("；"));
    }
}
