package org.gongkai.disclosure.requests.following;

import static org.gongkai.foundation.design.Speech.say;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Component;

/** Counts wrong codes by address (查询码限次): nobody guesses, and nobody can shut another's request. */
@Component
public class WrongCodes {

    private static final Duration LONG = Duration.ofMinutes(15);
    private static final int MOST = 100_000;

    private final Cache<String, AtomicInteger> wrong =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONG).build();
    private final int most;

    WrongCodes(RequestsSettings settings) {
        this.most = settings.wrongCodes();
    }

    public void mustBeFew(String address) {
        var count = wrong.getIfPresent(address);
        if (count != null && count.get() >= most) {
            throw Refused.forNow(say("requests.refused.guessing"), LONG, "code");
        }
    }

    public void count(String address) {
        wrong.get(address, _ -> new AtomicInteger()).incrementAndGet();
    }
}
