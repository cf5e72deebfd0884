package org.gongkai.foundation.identity.register;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an account stays locked after wrong passwords (锁定规则): nothing for the first ones, then doubling.
 *
 * @param free how many wrong passwords cost nothing
 * @param first how long the first lock lasts
 * @param longest no lock is longer
 */
@ConfigurationProperties("gongkai.identity.lock-out")
public record LockOut(
        @DefaultValue("4") int free,
        @DefaultValue("1m") Duration first,
        @DefaultValue("8h") Duration longest) {

    private static final int DOUBLINGS = 30;

    public LockOut {
        if (free < 0 || first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("gongkai.identity.lock-out: free >= 0 and 0 < first <= longest");
        }
    }

    /** The lock after so many wrong passwords in a row. */
    public Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        int doublings = failures - free - 1;
        if (doublings > DOUBLINGS) {
            return longest;
        }
        var wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
