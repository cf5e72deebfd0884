package org.gongkai.disclosure.duties.reckoning;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.jspecify.annotations.Nullable;

/**
 * A number of the law or a working assumption (规则), with where it comes from.
 *
 * @param unit of the amount: a unit of time or PERCENT
 * @param assumption whether it is this product's reading and not the wording of a law
 */
public record Rule(
        String code,
        int amount,
        String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String citation,
        boolean assumption) {

    /** The legal ceiling of active disclosure. */
    public static final String CEILING = "CEILING";

    /** The time limit of the calendar that gives its number; it is changed there. */
    public static final String LIMIT = "publication.active";

    Span span() {
        return new Span(amount, SpanUnit.valueOf(unit));
    }

    /** 20 个工作日, 95%. */
    public String words() {
        return say("duties.rule.amount." + unit, amount);
    }

    /** What it is for. */
    public String label() {
        return say("duties.rule.code." + code);
    }

    /** Whether the number is kept by this room; else the calendar keeps it as a time limit. */
    public boolean isKeptHere() {
        return !code.equals(CEILING);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
