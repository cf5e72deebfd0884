package org.gongkai.foundation.identity.factor;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who has to show a second factor (第二步验证设置).
 *
 * @param required `ADMINISTRATORS`, `EVERYBODY` or `NOBODY`; the sample accounts, whose password is published, are let off
 * @param fresh how long signing in holds for what administrators change and for changes of one's own ways in; older, the second step
 *     or the password is asked for again; `0s` for the whole session
 * @param issuer name under which authenticators keep the codes
 */
@ConfigurationProperties("gongkai.identity.second-factor")
public record SecondFactorSettings(
        @DefaultValue("ADMINISTRATORS") Whom required,
        @DefaultValue("30m") Duration fresh,
        @DefaultValue("Gongkai") String issuer) {

    /** Of whom it is asked. */
    public enum Whom {
        NOBODY,
        ADMINISTRATORS,
        EVERYBODY
    }
}
