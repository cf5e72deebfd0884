package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDateTime;
import java.util.List;
import org.gongkai.foundation.calendar.reading.Understood;
import org.gongkai.foundation.calendar.tables.SpecialDays;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the openness office enters the holidays of a year (节假日表的录入). */
@Component
public class HolidayDesk {

    private static final int LONGEST = 200;

    private final SpecialDays table;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;

    HolidayDesk(SpecialDays table, WorkCalendar calendar, ApplicationEventPublisher events) {
        this.table = table;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * One entry of the record.
     *
     * @param act WHOLE when the year was entered whole, ADDED when days were added
     */
    public record Change(int year, String act, String title, int days, String by, LocalDateTime at) {}

    /**
     * Makes what was understood the table of its year.
     *
     * @param whole whether it takes the place of all that is known of the year; else it adds to that
     * @throws Refused when it is not theirs, something is not settled, or the notice is not named
     */
    @Transactional
    public void announce(Actor actor, Understood understood, boolean whole, String title, String address) {
        if (!actor.has(Role.OPENNESS_OFFICE)) {
            throw new Refused(say("calendar.refused.foreign"));
        }
        understood.blocking().ifPresent(problem -> {
            throw new Refused(problem.sentence(), "text");
        });
        if (title.isBlank() || title.length() > LONGEST) {
            throw new Refused(say("calendar.refused.title", LONGEST), "title");
        }
        if (!address.isBlank() && !address.matches("https?://\\S{1,500}")) {
            throw new Refused(say("calendar.refused.address"), "address");
        }
        table.announce(understood, whole, title.strip(), address.strip(), actor.name());
        calendar.readAnew();
        events.publishEvent(new HolidaysAnnounced(understood.year()));
    }

    /** The days that are the table of a year now. */
    public List<CalendarDay> days(int year) {
        return table.of(year);
    }

    /** Newest first. */
    public List<Change> changes() {
        return table.changes();
    }
}
