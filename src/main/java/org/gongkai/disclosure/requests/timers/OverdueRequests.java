package org.gongkai.disclosure.requests.timers;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.Consultations;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.steps.Steps;
import org.gongkai.foundation.calendar.HolidaysAnnounced;
import org.gongkai.foundation.design.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which requests wait for nobody any more (到期清单), and the last days counted anew when holidays are announced. */
@Component
public class OverdueRequests {

    /** No file is looked at before; whether its time is over is then counted by the rules. */
    private static final Period DISPUTABLE = Period.ofMonths(1);

    private final Requests requests;
    private final Consultations consultations;
    private final Steps steps;

    OverdueRequests(Requests requests, Consultations consultations, Steps steps) {
        this.requests = requests;
        this.consultations = consultations;
        this.steps = steps;
    }

    /** Those whose correction or payment did not come by the day before, and those in which somebody kept silent. */
    @Transactional(readOnly = true)
    public List<RequestId> on(LocalDate today) {
        var over = new LinkedHashSet<RequestId>();
        requests.in(EnumSet.of(State.CORRECTION_ASKED, State.FEE_NOTICED), List.of()).stream()
                .filter(file -> file.replyBy() != null && file.replyBy().isBefore(today))
                .map(RequestFile::id)
                .forEach(over::add);
        over.addAll(consultations.silent(today));
        over.addAll(requests.resting(today.minus(DISPUTABLE), today));
        return new ArrayList<>(over);
    }

    /** A table of holidays moves the last days of what is running. */
    @Transactional
    public void recount() {
        for (var file : requests.in(running(), List.of())) {
            try {
                steps.recounted(file);
            } catch (Refused _) {
                // somebody works on it just now, which counts it too
            }
        }
    }

    private static List<State> running() {
        return Arrays.stream(State.values())
                .filter(state -> !state.isAnswered())
                .toList();
    }

    @EventListener
    void on(HolidaysAnnounced news) {
        recount();
    }
}
