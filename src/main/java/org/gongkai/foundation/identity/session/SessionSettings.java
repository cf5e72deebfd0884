package org.gongkai.foundation.identity.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in at most (会话时限设置).
 *
 * @param longest after this time one signs in again, however busy one was; how long a desk may be left alone is `server.servlet.session.timeout`
 */
@ConfigurationProperties("gongkai.identity.session")
public record SessionSettings(@DefaultValue("12h") Duration longest) {

    public SessionSettings {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("gongkai.identity.session.longest: more than nothing");
        }
    }
}
