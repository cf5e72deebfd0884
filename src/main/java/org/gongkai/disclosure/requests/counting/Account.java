package org.gongkai.disclosure.requests.counting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** What made a last day another one than plain counting would (期限计算说明): holidays, make-up days, stops, restarts, extensions. */
@Component
public class Account {

    /** That other years are not known yet is no reason. */
    private static final Set<Deadline.Kind> TELLING = EnumSet.of(
            Deadline.Kind.MAKE_UP,
            Deadline.Kind.HOLIDAY,
            Deadline.Kind.STOPPED,
            Deadline.Kind.RESTARTED,
            Deadline.Kind.EXTENDED,
            Deadline.Kind.MOVED);

    private final WorkCalendar calendar;

    Account(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** In one sentence after that of the deadline; empty where plain counting gives the same. */
    public String of(Deadline deadline) {
        var steps = deadline.steps().stream()
                .filter(step -> TELLING.contains(step.kind()))
                .map(step -> say("requests.term.step", step.when(), step.words(), rest(step)))
                .collect(Collectors.joining("；"));
        return steps.isEmpty() ? "" : say("requests.term.account", steps);
    }

    /** Because of which holidays a last day moved. */
    private String rest(Deadline.Step step) {
        if (step.kind() != Deadline.Kind.MOVED) {
            return "";
        }
        var names = calendar.days(step.from(), step.days()).stream()
                .map(CalendarDay::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "" : say("requests.term.step.rest", names);
    }
}
