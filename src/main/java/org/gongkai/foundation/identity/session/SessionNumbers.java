package org.gongkai.foundation.identity.session;

import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/** Numbers of sessions (会话编号); a UUID would have 122 bits of chance, less than the 128 that are asked for. */
@Component
class SessionNumbers implements SessionIdGenerator {

    @Override
    public String generate() {
        return Chance.signs();
    }
}
