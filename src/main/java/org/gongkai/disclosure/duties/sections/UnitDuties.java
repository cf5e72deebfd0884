package org.gongkai.disclosure.duties.sections;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.disclosure.duties.web.DutyReading;
import org.gongkai.disclosure.duties.web.DutyWords;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitPageSection;
import org.springframework.stereotype.Component;

/** How a unit is doing, on its page: the numbers and what is missing. */
@Component
class UnitDuties implements UnitPageSection {

    private static final int ORDER = 100;
    private static final int SHOWN = 5;

    private final Duties duties;
    private final DutyReading reading;
    private final DutyWords words;

    UnitDuties(Duties duties, DutyReading reading, DutyWords words) {
        this.duties = duties;
        this.reading = reading;
        this.words = words;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Section> of(Unit unit) {
        var recent = duties.recent().of(unit.id());
        var figures = duties.figures(recent);
        if (figures.owed() == 0) {
            return Optional.empty();
        }
        var missing = words.lines(duties.list(recent.standing(Set.of(DutyState.MISSING)), 0, SHOWN)).stream()
                .map(line -> new Line(line.state(), line.title(), line.href(), line.distance(), line.due(), line.why()))
                .toList();
        return Optional.of(new Section(
                "duties",
                say("duties.unit.heading"),
                say("duties.unit.sentence"),
                reading.figures(figures, "/duties/list?unit=" + unit.code()),
                missing,
                new Door(say("duties.unit.more"), "/duties")));
    }
}
