package org.gongkai.disclosure.publishing.outlinks;

import java.time.Duration;

/** When an address is asked again (复查间隔): soon after it failed once, daily while it is dead, weekly while all is well. */
final class Rhythm {

    private static final Duration WELL = Duration.ofDays(7);
    private static final Duration AGAIN = Duration.ofMinutes(2);
    private static final Duration DEAD = Duration.ofDays(1);
    private static final Duration LOST = Duration.ofMinutes(30);

    private Rhythm() {}

    static Duration after(Outcome outcome, int failures) {
        if (outcome == Outcome.NO_WAY_OUT) return LOST;
        if (!outcome.isFailure()) return WELL;
        return outcome.mayPass() && failures == 1 ? AGAIN : DEAD;
    }
}
