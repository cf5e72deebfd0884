package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Tone;
import org.gongkai.standards.catalogue.layout.Header;
import org.gongkai.standards.catalogue.office.Difference;
import org.gongkai.standards.catalogue.office.Preview;
import org.gongkai.standards.catalogue.reading.Problem;
import org.gongkai.standards.catalogue.reading.Problem.Weight;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.gongkai.standards.catalogue.reading.Reading;
import org.gongkai.standards.catalogue.reading.Settlements;
import org.gongkai.standards.catalogue.register.Inbox;
import org.jspecify.annotations.Nullable;

/**
 * What the preview of an import shows: four figures, the difference, the rows to settle, the columns.
 *
 * @param inForce number of the edition compared with; null if the list has none
 * @param blocked how many problems forbid taking the file over
 * @param settled what was decided about single rows
 * @param paging where in the problems the page stands
 */
public record PreviewPage(
        long id,
        String list,
        String listName,
        String facts,
        List<Figure> figures,
        Difference difference,
        @Nullable Integer inForce,
        int next,
        long blocked,
        List<Tab> tabs,
        List<Trouble> troubles,
        Paging paging,
        List<Settled> settled,
        List<Column> columns,
        Map<String, String> keys) {
    private static final int SHOWN = 100;

    /** A choice of which problems are shown. */
    public record Tab(String words, String href, boolean current) {}

    /** A problem with its place, the original and what was made of it. */
    public record Trouble(
            String place,
            String original,
            String understood,
            Tone tone,
            String weight,
            String sentence,
            @Nullable Remedy remedy) {

        /** The problems of a weight, or all if none is named: first what forbids taking the file over. */
        static List<Problem> inOrder(Reading reading, String weight) {
            return reading.problems().stream()
                    .filter(problem ->
                            weight.isEmpty() || problem.kind().weight().name().equals(weight))
                    .sorted(Comparator.comparing(problem -> problem.kind().weight()))
                    .toList();
        }

        static List<Trouble> all(List<Problem> problems, Preview preview) {
            var matters = new HashMap<String, ReadMatter>();
            preview.reading().matters().forEach(matter -> matters.put(matter.row() + "!" + matter.sheet(), matter));
            return problems.stream()
                    .map(problem -> of(problem, preview, matters.get(problem.row() + "!" + problem.sheet())))
                    .toList();
        }

        private static Trouble of(Problem problem, Preview preview, @Nullable ReadMatter matter) {
            var place = say(
                    problem.column().isEmpty() ? "catalogue.preview.row" : "catalogue.preview.cell",
                    problem.sheet(),
                    Integer.toString(problem.row()),
                    problem.column());
            var tone =
                    switch (problem.kind().weight()) {
                        case BLOCKS -> Tone.LATE;
                        case DOUBT -> Tone.SOON;
                        case NOTE -> Tone.TO_COME;
                    };
            return new Trouble(
                    place.strip(),
                    problem.original(),
                    Understanding.of(problem, matter),
                    tone,
                    say("catalogue.weight." + problem.kind().weight()),
                    say(
                            "catalogue.problem." + problem.kind(),
                            problem.arguments().toArray()),
                    Remedy.of(problem, preview.type(), matter));
        }
    }

    /** A row that was settled, and how. */
    public record Settled(String sheet, int row, String place, String words) {}

    /** A column of the file and where it goes. */
    public record Column(String id, String letter, String heading, String key, String first) {}

    static PreviewPage of(Inbox.Laid laid, Preview preview, String weight, int number) {
        var reading = preview.reading();
        var shown = Trouble.inOrder(reading, weight);
        var address = "/desk/imports/" + laid.id() + "?weight=" + weight + "&page=";
        var last = new Paging(1, SHOWN, shown.size(), address).last();
        var paging = new Paging((int) Math.clamp(number, 1L, last), SHOWN, shown.size(), address);
        var edition = preview.inForce();
        return new PreviewPage(
                laid.id(),
                laid.list(),
                preview.type().name(),
                say(
                        "catalogue.preview.facts",
                        laid.fileName(),
                        reading.sheets(),
                        reading.rows(),
                        reading.merges(),
                        preview.millis() / 1000.0),
                figures(preview),
                preview.difference(),
                edition == null ? null : edition.number(),
                preview.nextNumber(),
                reading.count(Weight.BLOCKS),
                tabs(laid.id(), preview, weight),
                Trouble.all(shown.stream().skip(paging.offset()).limit(SHOWN).toList(), preview),
                paging,
                settled(laid),
                columns(preview),
                keys(preview));
    }

    private static List<Figure> figures(Preview preview) {
        var reading = preview.reading();
        long blocked = reading.count(Weight.BLOCKS);
        long doubts = reading.count(Weight.DOUBT);
        long unknown = reading.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNKNOWN_COLUMN)
                .count();
        return List.of(
                new Figure(
                        say("catalogue.number", reading.matters().size() - blocked),
                        say("catalogue.preview.understood"),
                        null),
                new Figure(
                        say("catalogue.number", blocked),
                        say("catalogue.preview.blocked"),
                        "?weight=BLOCKS#troubles",
                        blocked > 0 ? Tone.LATE : null),
                new Figure(
                        say("catalogue.number", doubts),
                        say("catalogue.preview.doubt"),
                        "?weight=DOUBT#troubles",
                        doubts > 0 ? Tone.SOON : null),
                new Figure(say("catalogue.number", unknown), say("catalogue.preview.unknown"), "#columns"));
    }

    private static List<Tab> tabs(long id, Preview preview, String weight) {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(
                say("catalogue.preview.tab.all", preview.reading().problems().size()),
                "/desk/imports/" + id + "#troubles",
                weight.isEmpty()));
        for (var each : Weight.values()) {
            tabs.add(new Tab(
                    say("catalogue.preview.tab." + each, preview.reading().count(each)),
                    "/desk/imports/" + id + "?weight=" + each + "#troubles",
                    each.name().equals(weight)));
        }
        return tabs;
    }

    private static List<Settled> settled(Inbox.Laid laid) {
        return laid.settled().decisions().stream()
                .map(decision -> new Settled(
                        decision.sheet(),
                        decision.row(),
                        say("catalogue.preview.row", decision.sheet(), Integer.toString(decision.row()), "")
                                .strip(),
                        settled(decision)))
                .toList();
    }

    private static String settled(Settlements.Decision decision) {
        if (decision.out()) {
            return say("catalogue.settle.left");
        }
        var corrected = decision.cells().values().stream()
                .filter(words -> !words.isEmpty())
                .map(words -> say("catalogue.settle.corrected", words))
                .collect(Collectors.joining("；"));
        return corrected.isEmpty() ? say("catalogue.settle.accepted") : corrected;
    }

    private static List<Column> columns(Preview preview) {
        var columns = new LinkedHashMap<String, Column>();
        for (var table : preview.reading().tables()) {
            var header = table.header().columns();
            for (int i = 0; i < header.size(); i++) {
                var column = header.get(i);
                columns.putIfAbsent(
                        column.heading(),
                        new Column(
                                "column-" + columns.size(),
                                column.letter(),
                                column.heading(),
                                column.target() == null ? "" : column.target().key(),
                                table.firstValues().get(i)));
            }
        }
        return List.copyOf(columns.values());
    }

    private static Map<String, String> keys(Preview preview) {
        var keys = new LinkedHashMap<String, String>();
        for (var column : preview.type().columns()) {
            keys.put(column.key(), column.label());
            Boxes.of(column).forEach((key, words) -> keys.put(key, column.label() + "：" + words));
            preview.reading().tables().stream()
                    .flatMap(table -> table.header().columns().stream())
                    .map(Header.Column::target)
                    .filter(target -> target != null
                            && target.isChannel()
                            && target.column().equals(column.key()))
                    .forEach(target -> keys.put(target.key(), column.label() + "：" + target.option()));
        }
        return keys;
    }
}
