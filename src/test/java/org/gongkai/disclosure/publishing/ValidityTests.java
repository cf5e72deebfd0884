package org.gongkai.disclosure.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest(name = "a law: from {0} to {1}, amended {2}, replaced {3}, repealed {4}, source says {5}: {6}")
    @CsvSource({
        ",,,,,, IN_FORCE",
        "2026-03-12, 2031-03-11,,,,, IN_FORCE",
        "2026-03-13,,,,,, NOT_YET",
        "2020-01-01, 2026-03-12,,,,, IN_FORCE",
        "2020-01-01, 2026-03-11,,,,, EXPIRED",
        "2020-01-01,, 2026-03-12,,,, AMENDED",
        "2020-01-01,, 2026-03-13,,,, IN_FORCE",
        "2020-01-01,,, 2026-03-12,,, REPLACED",
        "2020-01-01,,, 2026-03-13,,, IN_FORCE",
        "2020-01-01,,,, 2026-01-01,, REPEALED",
        "2020-01-01, 2025-01-01, 2024-01-01, 2026-01-01, 2026-01-01,, REPLACED",
        "2020-01-01, 2025-01-01, 2024-01-01,, 2026-01-01,, REPEALED",
        ",,,,, EXPIRED, EXPIRED",
        ",,,,, REPEALED, REPEALED",
        "2020-01-01, 2025-01-01, 2024-01-01,,,, EXPIRED",
    })
    void theStrongestReasonSpeaks(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate amended,
            @Nullable LocalDate replaced,
            @Nullable LocalDate repealed,
            @Nullable Validity ended,
            Validity expected) {
        var facts = new Validity.Facts(new Period(from, to), amended, replaced, repealed, ended, true);
        assertThat(Validity.on(TODAY, facts)).isEqualTo(expected);
    }

    @Test
    void aPolicyOfWhichNobodySaysHowLongItHoldsIsNotCalledValid() {
        assertThat(Validity.on(TODAY, policy(new Period(null, null), null))).isEqualTo(Validity.UNSTATED);
        assertThat(Validity.on(TODAY, policy(new Period(TODAY, null), null))).isEqualTo(Validity.IN_FORCE);
        assertThat(Validity.on(TODAY, policy(new Period(null, null), TODAY))).isEqualTo(Validity.REPEALED);
    }

    private static Validity.Facts policy(Period term, @Nullable LocalDate repealed) {
        return new Validity.Facts(term, null, null, repealed, null, false);
    }
}
