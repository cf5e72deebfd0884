package org.gongkai.disclosure.duties.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyFigures;
import org.gongkai.disclosure.duties.DutyFilter;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.disclosure.duties.asking.DutyAsk;
import org.gongkai.disclosure.duties.asking.StretchChoice;
import org.gongkai.disclosure.duties.charts.Numbers;
import org.gongkai.disclosure.duties.charts.Share;
import org.gongkai.disclosure.duties.charts.Spark;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Component;

/** Reads duties for pages (公开情况的读取). */
@Component
class DutyReading {

    private static final int PAGE = 30;
    private static final int OLDEST = 5;

    private final Duties duties;
    private final DutyWords words;
    private final Standings standings;
    private final UnitDirectory units;
    private final ListRegister lists;

    DutyReading(Duties duties, DutyWords words, Standings standings, UnitDirectory units, ListRegister lists) {
        this.duties = duties;
        this.words = words;
        this.standings = standings;
        this.units = units;
        this.lists = lists;
    }

    OverviewPage overview(DutyAsk ask) {
        var filter = ask.filter(DutyState.owed(), duties, units, lists);
        int target = duties.target();
        var shares = units(ask, filter, target);
        return new OverviewPage(
                say("duties.overview.sentence", duties.today().toString()),
                StretchChoice.of("/duties", ask, filter, duties.months(), false),
                figures(ask, filter),
                standings.months(filter),
                shares,
                say("duties.units.finding", shares.size(), Share.low(shares), target),
                oldest(filter),
                ask.with("state", "missing"),
                fields(ask, filter, target),
                target,
                "/duties/list.csv" + trimmed(ask.with("state", null)));
    }

    private List<Figure> figures(DutyAsk ask, DutyFilter filter) {
        var figures = new ArrayList<>(Numbers.of(duties.figures(filter), "/duties/list" + ask.with("state", null)));
        duties.averageMargin(filter)
                .ifPresent(days -> figures.add(new Figure(
                        "%.1f".formatted(Math.abs(days)),
                        say(days < 0 ? "duties.figure.behind" : "duties.figure.ahead"),
                        Numbers.door("/duties/list" + ask.with("state", null), "state=in-time,late"))));
        return figures;
    }

    private List<Step> oldest(DutyFilter filter) {
        return words.lines(duties.list(filter.standing(Set.of(DutyState.MISSING)), 0, OLDEST)).stream()
                .map(line -> new Step(
                        line.title(),
                        line.explanation().isEmpty()
                                ? say("duties.oldest.silent", line.unit(), line.distance())
                                : say("duties.oldest.said", line.unit(), line.distance(), line.explanation()),
                        line.href(),
                        Step.State.LATE))
                .toList();
    }

    private List<Share> units(DutyAsk ask, DutyFilter filter, int target) {
        var shares = new ArrayList<Map.Entry<DutyFigures, Share>>();
        duties.byUnit(filter)
                .forEach((id, figures) -> units.find(id)
                        .ifPresent(unit -> shares.add(Map.entry(
                                figures,
                                Share.of(
                                        unit.shortName(),
                                        "/units/" + unit.code() + ask.overTime(),
                                        figures,
                                        target)))));
        return shares.stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getKey().rate()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<Spark> fields(DutyAsk ask, DutyFilter filter, int target) {
        var counted = duties.byField(filter);
        var months = duties.byFieldAndMonth(filter);
        var days = standings.days(filter);
        return lists.fields().stream()
                .filter(field -> counted.containsKey(field.id()))
                .map(field -> Spark.of(
                        field.name(),
                        "/fields/" + field.slug() + ask.overTime(),
                        Objects.requireNonNull(counted.get(field.id())),
                        months.getOrDefault(field.id(), Map.of()),
                        days.from(),
                        days.to(),
                        target))
                .toList();
    }

    DutyList list(DutyAsk ask) {
        var filter = ask.filter(duties, units, lists);
        var paging = new Paging(
                ask.number(),
                PAGE,
                duties.count(filter),
                Numbers.door("/duties/list" + ask.with("page", null), "page="));
        var owed = ask.filter(DutyState.owed(), duties, units, lists);
        return new DutyList(
                title(ask),
                scope(ask, filter),
                StretchChoice.of("/duties/list", ask, filter, duties.months(), true),
                Numbers.of(duties.figures(owed), "/duties/list" + ask.with("state", null)),
                words.lines(duties.list(filter, paging.offset(), PAGE)),
                paging,
                "/duties/list.csv" + trimmed(ask.with("page", null)));
    }

    private static String title(DutyAsk ask) {
        var states = ask.states();
        return states.equals(DutyState.owed())
                ? say("duties.list.title.owed")
                : say(
                        "duties.list.title",
                        String.join("、", states.stream().map(DutyState::label).toList()));
    }

    private String scope(DutyAsk ask, DutyFilter filter) {
        var parts = new ArrayList<String>();
        if (filter.unit() != null) {
            units.find(filter.unit()).ifPresent(unit -> parts.add(unit.name()));
        }
        if (ask.field() != null) {
            lists.field(ask.field()).map(Field::name).ifPresent(parts::add);
        }
        if (filter.matter() != null) {
            lists.matter(filter.matter()).ifPresent(matter -> parts.add(matter.title()));
        }
        if (parts.isEmpty()) {
            parts.add(say("duties.scope.all"));
        }
        var stretch = StretchChoice.of("", ask, filter, duties.months(), false);
        return say("duties.scope", String.join("，", parts), stretch.words());
    }

    private static String trimmed(String query) {
        return query.equals("?") ? "" : query;
    }
}
