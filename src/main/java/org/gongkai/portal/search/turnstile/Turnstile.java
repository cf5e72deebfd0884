package org.gongkai.portal.search.turnstile;

import static org.gongkai.foundation.design.Speech.say;

import java.util.function.Supplier;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.operation.Places;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets only so many searches in at a time, and of one caller fewer (检索闸门). */
@Component
public class Turnstile {

    private final Places places;

    Turnstile(TurnstileSettings settings) {
        this.places = new Places(
                settings.atOnce(),
                settings.atOnceOfOne(),
                settings.waiting(),
                settings.waitOfOne(),
                settings.patience());
    }

    /** Does the work when it is the caller's turn; refuses with 503 when that takes too long. */
    public <T> T pass(String caller, Supplier<T> work) {
        try (var _ = places.take(caller)
                .orElseThrow(() -> new Refused(say("search.busy"), HttpStatus.SERVICE_UNAVAILABLE, null))) {
            return work.get();
        }
    }
}
