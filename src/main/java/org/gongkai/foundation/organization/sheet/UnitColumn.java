package org.gongkai.foundation.organization.sheet;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.Optional;

/** A column of the sheet of units (单位表列). */
enum UnitColumn {
    CODE("code"),
    NAME("name"),
    SHORT_NAME("shortName"),
    KIND("kind"),
    PARENT("parent"),
    CREDIT_CODE("creditCode"),
    ADDRESS("address"),
    HOURS("hours"),
    PHONE("phone"),
    FUNCTIONS("functions"),
    ORDER("order"),
    VALID_FROM("validFrom"),
    DOCUMENT_WORD("documentWord"),
    BASIS("basis");

    private final String field;

    UnitColumn(String field) {
        this.field = field;
    }

    /** The name of the field in the JSON of the API, also understood as a heading. */
    String field() {
        return field;
    }

    String heading() {
        return say("organization.column." + field);
    }

    static Optional<UnitColumn> of(String heading) {
        var plain = heading.replaceAll("[\\s*＊]", "");
        return Arrays.stream(values())
                .filter(column -> plain.equals(column.heading()) || plain.equalsIgnoreCase(column.field))
                .findFirst();
    }
}
