package org.gongkai.foundation.notification.subscribing;

import org.gongkai.foundation.notification.Standing;
import org.gongkai.foundation.notification.Topic;

/**
 * Somebody's wish for news (订阅).
 *
 * @param token opens its page; whoever has it may confirm and end
 */
public record Subscription(long id, Topic topic, String address, String token, Standing standing) {

    @Override
    public String toString() {
        return "Subscription " + id;
    }
}
