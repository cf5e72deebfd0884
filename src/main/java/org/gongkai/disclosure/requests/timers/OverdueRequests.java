package org.gongkai.disclosure.requests.timers;

import java.time.LocalDate;
import java.util.ArrayList;
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
        return new ArrayList<>(over);
    }

    /** A table of holidays moves the last days of what is running. */
    @Transactional
    public void recount() {
        for (var file : requests.in(EnumSet.complementOf(OVER), List.of())) {
            try {
                steps.counted(file);
            } catch (Refused _) {
                // somebody works on it just now, which counts it too
            }
        }
    }

    @EventListener
    void on(HolidaysAnnounced news) {
        recount();
    }

    private static final EnumSet<State> OVER = EnumSet.of(
            State.DECIDED, State.DELIVERED, State.CLOSED, State.ABANDONED, State.WITHDRAWN, State.JOINED, State.VOIDED);
}
