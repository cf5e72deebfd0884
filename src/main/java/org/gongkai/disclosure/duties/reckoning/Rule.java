package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.jspecify.annotations.Nullable;

/**
 * A number of the law or a working assumption (规则), with where it comes from.
 *
 * @param unit of the amount: WORKING_DAY, DAY, MONTH or PERCENT
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

    Span span() {
        return new Span(amount, SpanUnit.valueOf(unit));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
