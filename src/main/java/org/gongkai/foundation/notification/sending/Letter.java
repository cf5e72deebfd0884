package org.gongkai.foundation.notification.sending;

/**
 * A mail as it is sent (邮件).
 *
 * @param messageId the same each time it is tried, so that a mail that came twice is known to be one
 * @param end the page on which the receiver ends it
 */
public record Letter(String messageId, String address, String subject, String text, String end) {

    @Override
    public String toString() {
        return "Letter " + messageId;
    }
}
