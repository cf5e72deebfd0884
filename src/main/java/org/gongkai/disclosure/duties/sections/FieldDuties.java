package org.gongkai.disclosure.duties.sections;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Optional;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.web.DutyReading;
import org.gongkai.standards.catalogue.Field;
import org.springframework.stereotype.Component;

/** How a field is doing, on its page. */
@Component
class FieldDuties implements Field.PageSection {

    private final Duties duties;
    private final DutyReading reading;

    FieldDuties(Duties duties, DutyReading reading) {
        this.duties = duties;
        this.reading = reading;
    }

    @Override
    public Optional<Field.Told> of(Field field) {
        var figures = duties.figures(duties.recent().in(field.id()));
        var address = "/duties/list?field=" + field.slug();
        return figures.owed() == 0
                ? Optional.empty()
                : Optional.of(new Field.Told(
                        say("duties.field.heading"),
                        reading.figures(figures, address),
                        say("duties.field.more"),
                        address));
    }
}
