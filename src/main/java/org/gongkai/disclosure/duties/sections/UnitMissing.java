package org.gongkai.disclosure.duties.sections;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.disclosure.duties.asking.DutyAsk;
import org.gongkai.disclosure.duties.web.DutyWords;
import org.gongkai.foundation.design.Fragments;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitPageSection;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Component;

/** What a unit has not published and what it says of it (仍未公开的和单位说明). */
@Component
class UnitMissing implements UnitPageSection {

    private static final int ORDER = 101;
    private static final int SHOWN = 10;

    private final Duties duties;
    private final DutyWords words;
    private final UnitDirectory units;
    private final ListRegister lists;
    private final Fragments fragments;

    UnitMissing(Duties duties, DutyWords words, UnitDirectory units, ListRegister lists, Fragments fragments) {
        this.duties = duties;
        this.words = words;
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
        var filter = ask.filter(Set.of(DutyState.MISSING), duties, units, lists);
        long count = duties.count(filter);
        if (count == 0) {
            return Optional.empty();
        }
        var lines = words.lines(duties.list(filter, 0, SHOWN));
        return Optional.of(new Section(
                "missing",
                say("duties.unit.missing", count),
                say("duties.unit.missing.lead"),
                List.of(),
                List.of(),
                fragments.of("disclosure/duties/sections/missing", Map.of("lines", lines)),
                count > SHOWN
                        ? new Door(say("duties.oldest.all"), "/duties/list" + ask.with("state", "missing"))
                        : null));
    }
}
