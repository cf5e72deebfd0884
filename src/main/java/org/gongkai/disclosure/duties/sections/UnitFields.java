package org.gongkai.disclosure.duties.sections;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.asking.DutyAsk;
import org.gongkai.disclosure.duties.charts.Share;
import org.gongkai.foundation.design.Fragments;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitPageSection;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Component;

/** In which fields a unit owes something, and how much of it is done (必须公开什么). */
@Component
class UnitFields implements UnitPageSection {

    private static final int ORDER = 102;

    private final Duties duties;
    private final UnitDirectory units;
    private final ListRegister lists;
    private final Fragments fragments;

    UnitFields(Duties duties, UnitDirectory units, ListRegister lists, Fragments fragments) {
        this.duties = duties;
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
        var counted = duties.byField(ask.filter(duties, units, lists));
        int target = duties.target();
        var shares = lists.allFields().stream()
                .filter(field -> counted.containsKey(field.id()))
                .map(field -> Share.of(
                        field.name(),
                        "/duties/list" + ask.ofField(field.slug()).with("state", null),
                        java.util.Objects.requireNonNull(counted.get(field.id())),
                        target))
                .toList();
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "fields",
                        say("duties.unit.fields"),
                        say("duties.unit.fields.lead"),
                        List.of(),
                        List.of(),
                        fragments.of("disclosure/duties/sections/fields", Map.of("shares", shares)),
                        null));
    }
}
