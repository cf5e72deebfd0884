package org.gongkai.foundation.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LockOutTests {

    private static final LockOut USUAL = new LockOut(4, Duration.ofMinutes(1), Duration.ofHours(8));

    @Test
    void theFirstSlipsCostNothingThenEachWaitIsTwiceTheLast() {
        assertThat(USUAL.after(4)).isZero();
        assertThat(USUAL.after(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(USUAL.after(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(USUAL.after(9)).isEqualTo(Duration.ofMinutes(16));
        assertThat(USUAL.after(14)).isEqualTo(Duration.ofHours(8));
    }

    @Property
    void noFurtherFailureEverShortensTheWait(
            @ForAll @IntRange(max = 20) int free,
            @ForAll @IntRange(min = 1, max = 3600) int first,
            @ForAll @IntRange(max = Integer.MAX_VALUE - 1) int failures) {
        var rule = new LockOut(free, Duration.ofSeconds(first), Duration.ofHours(8));
        assertThat(rule.after(failures + 1)).isGreaterThanOrEqualTo(rule.after(failures));
    }

    @Property
    void noWaitIsLongerThanTheLongestAndNoneIsNegative(@ForAll @IntRange(max = Integer.MAX_VALUE) int failures) {
        assertThat(USUAL.after(failures)).isBetween(Duration.ZERO, Duration.ofHours(8));
    }
}
