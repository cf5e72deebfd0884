package org.gongkai.portal.search.turnstile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

class TurnstileTests {

    private final Turnstile turnstile = new Turnstile(new TurnstileSettings(4, 2, 8, 1, Duration.ofMillis(50)));

    @Test
    void whoFillsTheirOwnPlacesLeavesThoseOfOthersFree() throws Exception {
        var held = new CountDownLatch(1);
        try (var callers = Executors.newCachedThreadPool()) {
            var inside = hold(callers, "greedy", 2, held);
            assertThatThrownBy(() -> turnstile.pass("greedy", () -> "?"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.status()).isEqualTo(503));
            assertThat(turnstile.pass("patient", () -> "found")).isEqualTo("found");
            held.countDown();
            for (var one : inside) {
                one.get(5, TimeUnit.SECONDS);
            }
            assertThat(turnstile.pass("greedy", () -> "again")).isEqualTo("again");
        }
    }

    @Test
    void whenAllPlacesAreTakenOneIsRefusedAndNotKeptForEver() throws Exception {
        var held = new CountDownLatch(1);
        try (var callers = Executors.newCachedThreadPool()) {
            hold(callers, "a", 2, held);
            hold(callers, "b", 2, held);
            assertThatThrownBy(() -> turnstile.pass("c", () -> "?")).isInstanceOf(Refused.class);
            held.countDown();
        }
        assertThat(turnstile.pass("c", () -> "found")).isEqualTo("found");
    }

    @Test
    void aSearchThatFailsGivesItsPlaceBack() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> turnstile.pass("a", () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
        assertThat(turnstile.pass("a", () -> "found")).isEqualTo("found");
    }

    private ArrayList<Future<String>> hold(
            java.util.concurrent.ExecutorService callers, String caller, int count, CountDownLatch until)
            throws InterruptedException {
        var inside = new CountDownLatch(count);
        var all = new ArrayList<Future<String>>();
        for (int i = 0; i < count; i++) {
            all.add(callers.submit(() -> turnstile.pass(caller, () -> {
                inside.countDown();
                try {
                    until.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return caller;
            })));
        }
        assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
        return all;
    }
}
