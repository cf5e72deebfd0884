package org.gongkai.foundation.operation.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The allowances of all who came lately (限额账). How many are kept is bounded: who invents addresses fills no memory. */
@Component
class Allowances {

    private static final int MOST = 100_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(2);

    private record Key(Effort effort, String who) {}

    private final LimitSettings settings;
    private final LongSupplier ticks;
    private final Cache<Key, Allowance> all =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(FORGOTTEN).build();

    @Autowired
    Allowances(LimitSettings settings) {
        this(settings, System::nanoTime);
    }

    Allowances(LimitSettings settings, LongSupplier ticks) {
        this.settings = settings;
        this.ticks = ticks;
    }

    /** Spends one; answers 0, or after how many whole seconds it may be tried again. */
    long spend(Effort effort, String who) {
        int most = settings.of(effort);
        if (most <= 0) return 0;
        var allowance = all.get(new Key(effort, who), _ -> new Allowance(most, ticks.getAsLong()));
        long wait = allowance.take(ticks.getAsLong());
        return wait == 0 ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(wait) + 1);
    }

    /** Whose allowance it is: of IPv6 the half that a provider gives to one customer. */
    static String address(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (address == null) return "";
        int end = -1;
        for (int group = 0; group < 4 && address.indexOf(':', end + 1) >= 0; group++) {
            end = address.indexOf(':', end + 1);
        }
        return end < 0 ? address : address.substring(0, end);
    }
}
