package org.gongkai.disclosure.requests.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.disclosure.requests.Arrival;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.asking.ApplicantKind;
import org.gongkai.disclosure.requests.fees.TariffKind;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A request without anything personal (申请案卷).
 *
 * @param body that was asked and answers in its name
 * @param handler the unit that handles it
 * @param answerVersion version of the rule that binds its answer, kept from the day of receipt
 * @param since the day it came into its state
 * @param dueOn the last day for the answer; null while none is known, as before receipt and while the clock stands still
 * @param replyBy by when the applicant is to correct, give reasons or pay
 * @param after what came after an answer: a second one, and how long all is kept
 * @param subject how the public log calls it; empty while nobody has worded it
 * @param released whether the answer is shown to everybody
 */
public record RequestFile(
        RequestId id,
        RequestNumber number,
        UnitId body,
        UnitId handler,
        Arrival arrival,
        int answerVersion,
        String evidence,
        ApplicantKind applicant,
        State state,
        LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate replyBy,
        @Nullable LocalDate correctedOn,
        int corrections,
        boolean reasonsGiven,
        @Nullable LocalDate extendedOn,
        @Nullable LocalDate delayedUntil,
        @Nullable TariffKind feeKind,
        @Nullable Integer feeYuan,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate deliveredOn,
        String subject,
        boolean released,
        @Nullable RequestId joinedTo,
        @Nullable Integer stars,
        Aftermath after,
        String registeredBy,
        int version,
        boolean sample) {

    public Optional<LocalDate> receivedOn() {
        return arrival.receivedOn();
    }

    /** Whether the period for the answer still runs or will run. */
    public boolean isOpen() {
        return !state.isAnswered();
    }
}
