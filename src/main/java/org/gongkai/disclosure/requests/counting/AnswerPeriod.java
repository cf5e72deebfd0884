package org.gongkai.disclosure.requests.counting;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.foundation.calendar.ClockEvent;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/**
 * When the answer is due (答复期限，条例第三十三条): twenty working days from receipt, anew after a correction or a payment, standing
 * still while others are asked, longer once by consent of the head.
 */
@Component
public class AnswerPeriod {

    private final RequestLimits limits;
    private final WorkCalendar calendar;

    AnswerPeriod(RequestLimits limits, WorkCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    /** The period with every step of the counting; empty before receipt. */
    public Optional<Deadline> of(RequestFile file, List<Consultation> consultations) {
        return file.receivedOn().map(received -> {
            var span =
                    limits.version(RequestLimits.ANSWER, file.answerVersion()).span();
            List<Span> extensions = file.extendedOn() == null
                    ? List.of()
                    : List.of(limits.inForce(RequestLimits.EXTENSION, file.extendedOn())
                            .span());
            return calendar.deadline(received, span, events(file, consultations), extensions);
        });
    }

    /**
     * The last day; empty while none is known. A delay that was told to the applicant goes before (第三十五条), and before
     * everything the day by which a decision from above or a judgment wants a new answer.
     */
    public Optional<LocalDate> last(RequestFile file, List<Consultation> consultations) {
        if (file.after().redoBy() != null && file.receivedOn().isPresent()) {
            return Optional.of(file.after().redoBy());
        }
        return of(file, consultations)
                .flatMap(deadline -> Optional.ofNullable(deadline.date()))
                .map(date ->
                        file.delayedUntil() != null && file.delayedUntil().isAfter(date) ? file.delayedUntil() : date);
    }

    private static List<ClockEvent> events(RequestFile file, List<Consultation> consultations) {
        var events = new ArrayList<ClockEvent>();
        consultations.forEach(asked ->
                events.add(new ClockEvent.Stop(asked.sentOn(), asked.heardOn(), say("requests.stop." + asked.kind()))));
        if (file.correctedOn() != null) {
            events.add(new ClockEvent.Restart(file.correctedOn(), say("requests.restart.corrected")));
        }
        if (file.paidOn() != null) {
            events.add(new ClockEvent.Restart(file.paidOn(), say("requests.restart.paid")));
        }
        if (file.after().redoOn() != null) {
            events.add(new ClockEvent.Restart(file.after().redoOn(), say("requests.restart.redo")));
        }
        events.sort(Comparator.comparing(AnswerPeriod::day));
        if (file.state() == State.CORRECTION_ASKED || file.state() == State.FEE_NOTICED) {
            events.add(new ClockEvent.Stop(file.since(), null, say("requests.stop." + file.state())));
        }
        return events;
    }

    private static LocalDate day(ClockEvent event) {
        return switch (event) {
            case ClockEvent.Stop stop -> stop.from();
            case ClockEvent.Restart restart -> restart.on();
        };
    }
}
