package org.gongkai.disclosure.requests;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How and when a request reached its body, and the day of receipt that follows (收到申请之日，条例第三十一条).
 *
 * @param submittedOn when the applicant sent it or handed it in
 * @param arrivedOn when it reached the body: handed in, signed for, found in the letter box or the machine
 * @param confirmedOn when both sides confirmed it, null while not
 */
public record Arrival(
        Channel channel,
        LocalDate submittedOn,
        LocalDate arrivedOn,
        @Nullable LocalDate confirmedOn) {

    public Arrival {
        if (arrivedOn.isBefore(submittedOn)) {
            throw new Refused(say("requests.refused.arrival.order"), "arrivedOn");
        }
        if (channel.receipt() == Channel.Receipt.HANDED_IN && !arrivedOn.equals(submittedOn)) {
            throw new Refused(say("requests.refused.arrival.handed"), "arrivedOn");
        }
        if (confirmedOn != null && confirmedOn.isBefore(arrivedOn)) {
            throw new Refused(say("requests.refused.confirmed.order"), "confirmedOn");
        }
        if (confirmedOn != null && !channel.needsConfirmation()) {
            throw new Refused(say("requests.refused.confirmed.needless", channel.label()), "confirmedOn");
        }
    }

    /** The day of receipt, from which the periods run; empty while a confirmation is missing. */
    public Optional<LocalDate> receivedOn() {
        return channel.needsConfirmation() ? Optional.ofNullable(confirmedOn) : Optional.of(arrivedOn);
    }

    /** The same, confirmed with the applicant. */
    public Arrival confirmed(LocalDate on) {
        return new Arrival(channel, submittedOn, arrivedOn, on);
    }

    /** Whether an ordinary letter was confirmed later than the law asks: on the day it came. */
    public boolean isConfirmedLate() {
        return channel.receipt() == Channel.Receipt.CONFIRMED_SAME_DAY
                && confirmedOn != null
                && confirmedOn.isAfter(arrivedOn);
    }

    /** Why the day of receipt is that day, in a sentence. */
    public String reason() {
        return say("requests.receipt." + channel.receipt(), channel.label());
    }
}
