package org.gongkai.foundation.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PauseTests {

    @Test
    void pausesGrowAndEndAfterTwoDays() {
        var before = Duration.ZERO;
        var all = Duration.ZERO;
        int attempts = 1;
        for (var pause = Pauses.after(attempts); pause.isPresent(); pause = Pauses.after(attempts)) {
            assertThat(pause.get()).isGreaterThan(before);
            before = pause.get();
            all = all.plus(before);
            attempts++;
        }
        assertThat(all).isBetween(Duration.ofHours(40), Duration.ofHours(50));
    }
}
