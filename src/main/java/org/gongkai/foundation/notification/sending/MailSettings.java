package org.gongkai.foundation.notification.sending;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of mail. Without host, sender and address of the site nothing is sent and nothing is offered.
 *
 * @param host mail server to which everything is handed
 * @param port of the mail server
 * @param tls {@code STARTTLS}, {@code TLS} from the first byte, or {@code NONE} for a server on this machine
 * @param trust file with the certificates (PEM) of whoever signed that of the server, where the machine does not know them; no
 *     others are trusted then
 * @param user who signs in there; nobody while empty
 * @param password of that user
 * @param from address that mails bear as their sender; what comes back comes there
 * @param links origin that links in mails lead to; the address of the site while empty
 * @param patience how long the server may be silent
 * @param morning from when on a working day staff are reminded
 * @param kept how long is remembered that a mail was sent, without what was in it
 */
@ConfigurationProperties("gongkai.notification.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("STARTTLS") Tls tls,
        @Nullable Path trust,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("") String links,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("08:00") LocalTime morning,
        @DefaultValue("90d") Duration kept) {

    /** How the way to the server is protected. */
    public enum Tls {
        STARTTLS,
        TLS,
        NONE
    }

    /** Whether there is a server, and a sender to whom it answers. */
    public boolean isSet() {
        return !host.isBlank() && !from.isBlank();
    }
}
