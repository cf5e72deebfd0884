package org.gongkai.disclosure.requests.ledger;

import java.time.LocalDate;
import org.gongkai.disclosure.requests.ledger.ConsultationKind.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One party that was asked for its view (征求意见).
 *
 * @param party who was asked; sealed in the ledger
 * @param reply what was answered; sealed in the ledger
 */
public record Consultation(
        long id,
        ConsultationKind kind,
        LocalDate sentOn,
        LocalDate dueOn,
        @Nullable LocalDate heardOn,
        @Nullable Outcome outcome,
        String party,
        String reply) {

    public boolean isOpen() {
        return heardOn == null;
    }
}
