package org.gongkai.disclosure.requests.fees;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One bracket of a tariff (一档收费标准); only what lies in it is charged by it (超额累进).
 *
 * @param from the first item or page it is for; {@code to} the last, null for all beyond
 * @param each yuan for each
 * @param step yuan by which each further block of ten costs more, 0 where it does not
 */
public record Bracket(
        TariffKind kind,
        int from,
        @Nullable Integer to,
        int each,
        int step,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String citation) {

    static final int BLOCK = 10;

    boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    boolean holds(int number) {
        return number >= from && (to == null || number <= to);
    }

    /** What this one costs, in yuan. */
    int price(int number) {
        return each + (number - from) / BLOCK * step;
    }
}
