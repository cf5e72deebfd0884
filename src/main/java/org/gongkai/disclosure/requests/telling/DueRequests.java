package org.gongkai.disclosure.requests.telling;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.notification.DailyNews;
import org.springframework.stereotype.Component;

/** Reminds whose business it is of requests that are due soon, late, or wait to be confirmed (到期提醒). */
@Component
class DueRequests implements DailyNews {

    private static final List<State> OPEN =
            Arrays.stream(State.values()).filter(state -> !state.isAnswered()).toList();

    private final Requests requests;
    private final Hands hands;
    private final WorkCalendar calendar;
    private final RequestsSettings settings;

    DueRequests(Requests requests, Hands hands, WorkCalendar calendar, RequestsSettings settings) {
        this.requests = requests;
        this.hands = hands;
        this.calendar = calendar;
        this.settings = settings;
    }

    @Override
    public List<String> of(Actor actor, LocalDate today) {
        var soon = calendar.plusWorkdays(today, settings.remindDays());
        return requests.in(OPEN, List.of()).stream()
                .filter(file -> hands.sees(actor, file) && isPressing(file, soon))
                .map(file -> line(file, today))
                .toList();
    }

    @Override
    public String path() {
        return "/desk/requests";
    }

    private static boolean isPressing(RequestFile file, LocalDate soon) {
        return file.state() == State.SUBMITTED
                || file.dueOn() != null && !file.dueOn().isAfter(soon);
    }

    private String line(RequestFile file, LocalDate today) {
        if (file.state() == State.SUBMITTED) {
            return say("requests.mail.due.confirm", file.number());
        }
        var due = Objects.requireNonNull(file.dueOn());
        return due.isBefore(today)
                ? say("requests.mail.due.late", file.number(), due.toString(), calendar.workdaysBetween(due, today))
                : say("requests.mail.due.soon", file.number(), due.toString());
    }
}
