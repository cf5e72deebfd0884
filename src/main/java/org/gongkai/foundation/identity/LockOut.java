package org.gongkai.foundation.identity;

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
record LockOut(
        @DefaultValue("5") int free,
        @DefaultValue("1m") Duration first,
        @DefaultValue("8h") Duration longest) {

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var wait = first.multipliedBy(1L << Math.min(failures - free, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
