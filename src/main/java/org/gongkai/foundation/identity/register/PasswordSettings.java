package org.gongkai.foundation.identity.register;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of passwords (口令规则设置).
 *
 * @param shortest fewest characters
 * @param history how many earlier passwords may not come back
 * @param given how long a password that somebody else chose opens the door for the first time
 * @param days after how many days a password is changed; 0 for never, which is the better rule unless a regulation asks for more
 */
@ConfigurationProperties("gongkai.identity.password")
public record PasswordSettings(
        @DefaultValue("10") int shortest,
        @DefaultValue("5") int history,
        @DefaultValue("7d") Duration given,
        @DefaultValue("0") int days) {

    private static final int LEAST = 8;

    public PasswordSettings {
        if (shortest < LEAST || shortest > PasswordRule.LONGEST || history < 0 || days < 0 || given.isNegative()) {
            throw new IllegalArgumentException(
                    "gongkai.identity.password: shortest 8 to 128, history, given and days not negative");
        }
    }
}
