package org.gongkai.disclosure.duties.sections;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.asking.DutyAsk;
import org.gongkai.disclosure.duties.asking.StretchChoice;
import org.gongkai.disclosure.duties.charts.Numbers;
import org.gongkai.disclosure.duties.web.Standings;
import org.gongkai.foundation.design.Fragments;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Component;

/** How a field is doing, on its page. */
@Component
class FieldDuties implements Field.PageSection {

    private final Duties duties;
    private final Standings standings;
    private final UnitDirectory units;
    private final ListRegister lists;
    private final Fragments fragments;

    FieldDuties(Duties duties, Standings standings, UnitDirectory units, ListRegister lists, Fragments fragments) {
        this.duties = duties;
        this.standings = standings;
        this.units = units;
        this.lists = lists;
        this.fragments = fragments;
    }

    @Override
    public Optional<Field.Told> of(Field field) {
        return of(field, Map.of());
    }

    @Override
    public Optional<Field.Told> of(Field field, Map<String, String> asked) {
        var ask = DutyAsk.within(asked).ofField(field.slug());
        var filter = ask.filter(duties, units, lists);
        var figures = duties.figures(filter);
        if (figures.owed() == 0 && duties.figures(duties.ever().in(field.id())).owed() == 0) {
            return Optional.empty();
        }
        var address = "/duties/list" + ask.with("state", null);
        var choice = StretchChoice.of("/fields/" + field.slug(), ask, filter, duties.months(), false);
        return Optional.of(new Field.Told(
                say("duties.field.heading"),
                Numbers.of(figures, address),
                fragments.of(
                        "disclosure/duties/sections/standing",
                        Map.of("choice", choice, "months", standings.months(filter))),
                say("duties.field.more"),
                address));
    }
}
