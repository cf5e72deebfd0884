package org.gongkai.foundation.calendar.limits;

import java.util.List;
import java.util.Optional;

/**
 * The words a time limit may be made of (期限规则的用语), as codes: the software must know what a word means, so the list is closed.
 * What they are called stands in the messages.
 */
public final class Vocabulary {

    /** What starts a clock. */
    public static final List<String> TRIGGERS = List.of(
            "request-received",
            "period-over",
            "letter-received",
            "fee-notice-received",
            "act-known",
            "copy-received",
            "case-accepted",
            "case-archived",
            "refusal-decided",
            "judgment-received",
            "information-formed");

    /** What makes it stand still. */
    public static final List<String> STOPS =
            List.of("third-party", "co-maker", "other-agency", "correction", "fee", "obstacle");

    /** What makes it begin anew. */
    public static final List<String> RESTARTS = List.of("correction-received", "fee-paid");

    private Vocabulary() {}

    public static Optional<String> unknownIn(List<String> codes, List<String> known) {
        return codes.stream().filter(code -> !known.contains(code)).findFirst();
    }
}
