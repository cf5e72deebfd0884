package org.gongkai.disclosure.duties.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyFigures;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.disclosure.duties.asking.DutyAsk;
import org.gongkai.disclosure.duties.web.DutyWords;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Duties for machines. */
@RestController
@RequestMapping("/api/v1/duties")
@Tag(name = "duties")
class DutyApi {

    private static final int LARGEST_PAGE = 100;

    private final Duties duties;
    private final DutyWords words;
    private final UnitDirectory units;
    private final ListRegister lists;

    DutyApi(Duties duties, DutyWords words, UnitDirectory units, ListRegister lists) {
        this.duties = duties;
        this.words = words;
        this.units = units;
        this.lists = lists;
    }

    /** A page of duties. */
    record Page(long total, int page, int size, List<DutyAnswer> duties) {}

    /** How many stand how. */
    record Figures(long owed, double rate, Map<String, Long> states) {}

    @GetMapping
    @Operation(summary = "Duties, missing ones first; filters: unit, field, matter, state, period, from, to")
    Page list(@ModelAttribute DutyAsk ask, @RequestParam(defaultValue = "20") int size) {
        var filter = ask.filter(duties, units, lists);
        int asked = Math.clamp(size, 1, LARGEST_PAGE);
        var page = duties.list(filter, (ask.number() - 1L) * asked, asked);
        var lines = words.lines(page);
        return new Page(
                duties.count(filter),
                ask.number(),
                asked,
                IntStream.range(0, page.size())
                        .mapToObj(i -> DutyAnswer.of(page.get(i), lines.get(i), units, lists))
                        .toList());
    }

    @GetMapping("figures")
    @Operation(summary = "How many duties stand how; the same filters")
    Figures figures(@ModelAttribute DutyAsk ask) {
        var states = ask.states(EnumSet.allOf(DutyState.class));
        return of(duties.figures(ask.filter(states, duties, units, lists)));
    }

    private static Figures of(DutyFigures figures) {
        var states = new LinkedHashMap<String, Long>();
        for (var state : DutyState.values()) {
            states.put(state.name(), figures.of(state));
        }
        return new Figures(figures.owed(), figures.rate(), states);
    }
}
