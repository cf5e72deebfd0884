package org.gongkai.disclosure.duties.sections;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.asking.DutyAsk;
import org.gongkai.disclosure.duties.asking.StretchChoice;
import org.gongkai.disclosure.duties.charts.Numbers;
import org.gongkai.disclosure.duties.web.Standings;
import org.gongkai.foundation.design.Fragments;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitPageSection;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Component;

/** How well a unit meets its duties, first thing on its page (公开得怎么样). */
@Component
class UnitDuties implements UnitPageSection {

    private static final int ORDER = 100;

    private final Duties duties;
    private final Standings standings;
    private final UnitDirectory units;
    private final ListRegister lists;
    private final Fragments fragments;

    UnitDuties(Duties duties, Standings standings, UnitDirectory units, ListRegister lists, Fragments fragments) {
        this.duties = duties;
        this.standings = standings;
        this.units = units;
        this.lists = lists;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Section> of(Unit unit, Map<String, String> asked) {
        var ask = DutyAsk.within(asked).ofUnit(unit.code());
        var filter = ask.filter(duties, units, lists);
        var figures = duties.figures(filter);
        if (figures.owed() == 0 && duties.figures(duties.ever().of(unit.id())).owed() == 0) {
            return Optional.empty();
        }
        var choice = StretchChoice.of("/units/" + unit.code(), ask, filter, duties.months(), false);
        return Optional.of(new Section(
                "duties",
                say("duties.unit.heading"),
                say("duties.unit.sentence", choice.words()),
                Numbers.of(figures, "/duties/list" + ask.with("state", null)),
                List.of(),
                fragments.of(
                        "disclosure/duties/sections/standing",
                        Map.of("choice", choice, "months", standings.months(filter))),
                new Door(say("duties.unit.more"), "/duties" + ask.overTime())));
    }
}
