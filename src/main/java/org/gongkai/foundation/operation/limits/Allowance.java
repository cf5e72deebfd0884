package org.gongkai.foundation.operation.limits;

import java.util.concurrent.TimeUnit;

/** What somebody may still do (余额): full at first, one taken each time, filling up again evenly (令牌桶). */
final class Allowance {

    private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final int most;
    private double left;
    private long at;

    Allowance(int most, long now) {
        this.most = most;
        this.left = most;
        this.at = now;
    }

    /** Takes one; answers 0, or after how many nanoseconds there is one again. */
    synchronized long take(long now) {
        left = Math.min(most, left + (now - at) * (most / MINUTE));
        at = now;
        if (left >= 1) {
            left--;
            return 0;
        }
        return (long) Math.ceil((1 - left) * (MINUTE / most));
    }
}
