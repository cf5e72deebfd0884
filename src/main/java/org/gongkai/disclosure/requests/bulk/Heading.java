package org.gongkai.disclosure.requests.bulk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the table (登记表的列), by their names on the form. */
enum Heading {
    CHANNEL("channel", true),
    SUBMITTED("submittedOn", true),
    ARRIVED("arrivedOn", false),
    CONFIRMED("confirmedOn", false),
    EVIDENCE("evidence", true),
    BODY("body", true),
    KIND("kind", false),
    NAME("name", true),
    PAPER("paper", true),
    PAPER_NUMBER("paperNumber", true),
    CONTACT("contact", false),
    PHONE("phone", false),
    EMAIL("email", false),
    ADDRESS("address", false),
    WANTED("wanted", true),
    PERIOD("period", false),
    ROUTE("route", false);

    private final String field;
    private final boolean needed;

    Heading(String field, boolean needed) {
        this.field = field;
        this.needed = needed;
    }

    /** The field of the form of one request that it fills in. */
    String field() {
        return field;
    }

    /** Whether a table without it cannot be read. */
    boolean isNeeded() {
        return needed;
    }

    String label() {
        return say("requests.bulk.column." + name());
    }

    static Optional<Heading> named(String words) {
        return Arrays.stream(values())
                .filter(heading -> heading.label().equals(words))
                .findFirst();
    }

    static Optional<Heading> ofField(String field) {
        return Arrays.stream(values())
                .filter(heading -> heading.field.equals(field))
                .findFirst();
    }
}
