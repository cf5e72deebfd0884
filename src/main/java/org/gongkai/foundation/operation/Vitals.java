package org.gongkai.foundation.operation;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All signs, read one by one: what cannot be read is itself a sign, and hinders no other. */
@Component
public class Vitals {

    /** A sign as it was read. */
    public record Reading(Vital vital, Vital.Sign sign) {}

    private final List<Vital> vitals;

    Vitals(List<Vital> vitals) {
        this.vitals = vitals.stream().sorted(Comparator.comparing(Vital::order)).toList();
    }

    public List<Reading> read() {
        return vitals.stream().map(vital -> new Reading(vital, sign(vital))).toList();
    }

    private static Vital.Sign sign(Vital vital) {
        try {
            return vital.reading().get();
        } catch (RuntimeException unreadable) {
            return Vital.Sign.bad(Double.NaN, say("operation.unreadable"));
        }
    }
}
