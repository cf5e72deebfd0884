package org.gongkai.disclosure.duties.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyFigures;
import org.gongkai.disclosure.duties.DutyFilter;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.foundation.design.Figure;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.FieldId;
import org.gongkai.standards.catalogue.ListRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads duties for pages (公开情况的读取). */
@Component
public class DutyReading {

    private static final int PAGE = 30;
    private static final int OLDEST = 5;

    private final Duties duties;
    private final DutyWords words;
    private final UnitDirectory units;
    private final ListRegister lists;
    private final Clock clock;

    DutyReading(Duties duties, DutyWords words, UnitDirectory units, ListRegister lists, Clock clock) {
        this.duties = duties;
        this.words = words;
        this.units = units;
        this.lists = lists;
        this.clock = clock;
    }

    OverviewPage overview() {
        var recent = duties.recent();
        var today = LocalDate.now(clock);
        int target = duties.target();
        var all = duties.figures(recent);
        return new OverviewPage(
                say("duties.overview.sentence", today.toString(), String.valueOf(recent.from())),
                figures(all, "/duties/list?"),
                MonthChart.of(Objects.requireNonNull(recent.from()), today, duties.byMonth(recent)),
                units(recent, target),
                words.lines(duties.list(recent.standing(Set.of(DutyState.MISSING)), 0, OLDEST)),
                fields(recent, target),
                Integer.toString(target));
    }

    /** Four numbers and their lists; those that nobody can judge only when there are some. */
    public List<Figure> figures(DutyFigures counted, String address) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(number(counted.owed()), say("duties.figure.owed"), door(address, "")));
        figures.add(figure(
                counted,
                DutyState.IN_TIME,
                Tone.DONE,
                counted.judged() == 0
                        ? say("duties.figure.IN_TIME.none")
                        : say("duties.figure.IN_TIME", "%.1f%%".formatted(counted.rate())),
                address));
        figures.add(figure(counted, DutyState.LATE, Tone.SOON, say("duties.figure.LATE"), address));
        figures.add(figure(counted, DutyState.MISSING, Tone.LATE, say("duties.figure.MISSING"), address));
        if (counted.of(DutyState.UNDATED) > 0) {
            figures.add(figure(counted, DutyState.UNDATED, null, say("duties.figure.UNDATED"), address));
        }
        return figures;
    }

    private static Figure figure(
            DutyFigures counted, DutyState state, @Nullable Tone tone, String label, String address) {
        long count = counted.of(state);
        return new Figure(number(count), label, door(address, "state=" + word(state)), count == 0 ? null : tone);
    }

    private static String door(String address, String more) {
        var joined = address + (more.isEmpty() || address.endsWith("?") ? "" : "&") + more;
        return joined.endsWith("?") ? joined.substring(0, joined.length() - 1) : joined;
    }

    private List<Share> units(DutyFilter recent, int target) {
        var shares = new ArrayList<Map.Entry<DutyFigures, Share>>();
        duties.byUnit(recent)
                .forEach((id, figures) -> units.find(id)
                        .ifPresent(unit -> shares.add(Map.entry(
                                figures,
                                Share.of(unit.shortName(), "/duties/list?unit=" + unit.code(), figures, target)))));
        return shares.stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getKey().rate()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<Share> fields(DutyFilter recent, int target) {
        Map<FieldId, DutyFigures> counted = duties.byField(recent);
        return lists.fields().stream()
                .filter(field -> counted.containsKey(field.id()))
                .map(field -> Share.of(
                        field.name(),
                        "/duties/list?field=" + field.slug(),
                        Objects.requireNonNull(counted.get(field.id())),
                        target))
                .toList();
    }

    DutyList list(DutyAsk ask) {
        var filter = ask.filter(duties, units, lists);
        var paging = new Paging(
                ask.number(), PAGE, duties.count(filter), door("/duties/list" + ask.with("page", null), "page="));
        var counted = duties.figures(filter.standing(DutyState.owed()));
        return new DutyList(
                title(ask),
                scope(ask, filter),
                figures(counted, "/duties/list" + ask.with("state", null)),
                words.lines(duties.list(filter, paging.offset(), PAGE)),
                paging,
                "/duties/list.csv" + ask.with("page", null));
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
        return filter.from() == null || filter.to() == null
                ? String.join("，", parts)
                : say(
                        "duties.scope",
                        String.join("，", parts),
                        filter.from().toString(),
                        filter.to().toString());
    }

    static String word(DutyState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(long count) {
        return "%,d".formatted(count);
    }
}
