package org.gongkai.foundation.calendar.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkai.foundation.calendar.JumpingClock;
import org.junit.jupiter.api.Test;

/** A table in memory while somebody else changes it and the clock jumps. */
class KnownTests {

    private final AtomicReference<String> table = new AtomicReference<>("一");
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private final JumpingClock clock =
            new JumpingClock(Clock.fixed(Instant.parse("2026-12-31T15:59:30Z"), ZoneId.of("Asia/Shanghai")));
    private final Known<String> known = new Known<>(
            table::get,
            () -> {
                looks.incrementAndGet();
                return changes.get();
            },
            clock);

    @Test
    void aChangeOfAnotherNodeIsTakenUpAfterAMinute() {
        change("二");
        assertThat(known.now()).isEqualTo("一");
        clock.jump(61);
        assertThat(known.now()).isEqualTo("二");
    }

    @Test
    void aClockThatIsSetBackAnHourDoesNotMakeItBlind() {
        clock.jump(-3600);
        known.now();
        change("二");
        clock.jump(61);
        assertThat(known.now()).isEqualTo("二");
    }

    @Test
    void itIsNotLookedAtMoreOftenThanOnceAMinute() {
        int before = looks.get();
        for (int i = 0; i < 600; i++) {
            clock.jump(1);
            known.now();
        }
        assertThat(looks.get() - before).isLessThanOrEqualTo(10);
    }

    @Test
    void whatIsChangedHereIsKnownAtOnce() {
        change("二");
        known.readAnew();
        assertThat(known.now()).isEqualTo("二");
    }

    private void change(String words) {
        table.set(words);
        changes.incrementAndGet();
    }
}
