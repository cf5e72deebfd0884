package org.gongkai.foundation.identity.register;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of passwords (口令规则设置).
 *
 * @param shortest fewest characters
 * @param history how many earlier passwords may not come back
 * @param days after how many days a password is changed; 0 for never, which is the better rule unless a regulation asks for more
 */
@ConfigurationProperties("gongkai.identity.password")
public record PasswordSettings(
        @DefaultValue("10") int shortest,
        @DefaultValue("5") int history,
        @DefaultValue("0") int days) {

    private static final int LEAST = 8;

    public PasswordSettings {
        if (shortest < LEAST || shortest > PasswordRule.LONGEST || history < 0 || days < 0) {
            throw new IllegalArgumentException(
                    "gongkai.identity.password: shortest 8 to 64, history and days not negative");
        }
    }
}
