package org.gongkai.foundation.notification.sending;

import static org.gongkai.foundation.design.Speech.say;

/** What became of handing a mail over (投递结果). */
public sealed interface Delivery {

    /** The server took it. */
    record Taken() implements Delivery {}

    /** The server will never take it. */
    record Refused(int code) implements Delivery {

        public String reason() {
            return say("notification.reason.REFUSED", Integer.toString(code));
        }
    }

    /**
     * Not taken now, or it is not known; to be tried again.
     *
     * @param general whether other mails would fare no better now
     */
    record Later(String reason, boolean general) implements Delivery {}
}
