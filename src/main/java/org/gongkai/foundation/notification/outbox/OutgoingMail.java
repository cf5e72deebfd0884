package org.gongkai.foundation.notification.outbox;

import org.gongkai.foundation.notification.Topic;
import org.gongkai.foundation.notification.sending.Letter;

/**
 * A mail that was taken out to be handed over (待发邮件).
 *
 * @param question whether it asks if news are wanted
 * @param attempts this one included
 */
record OutgoingMail(long id, Topic topic, boolean question, int attempts, Letter letter) {

    /** What becomes of a mail. */
    enum State {
        WAITING,
        SENDING,
        SENT,
        /** The server will never take it. */
        REFUSED,
        /** Tried often enough. */
        GIVEN_UP,
        /** No longer wanted when its turn came. */
        DROPPED
    }
}
