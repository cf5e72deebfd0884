package org.gongkai.foundation.notification.sending;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.gongkai.foundation.design.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands mails to the server of the settings (邮件服务器), one connection each, and tells what became of it. */
@Component
public class MailServer {

    private static final Logger log = LoggerFactory.getLogger(MailServer.class);
    private static final Pattern SAYS_NO = Pattern.compile("[45]\\d\\d");
    private static final int FOR_EVER = 500;
    private static final int BUSY = 421;
    /** Our own sender was not taken, which is no fault of the receiver. */
    private static final int OUR_OWN = -1;

    private final MailSettings settings;
    private final String sender;
    private final Clock clock;

    public MailServer(MailSettings settings, Site site, Clock clock) {
        this.settings = settings;
        this.sender = site.name();
        this.clock = clock;
    }

    public Delivery hand(Letter letter) {
        try (var transport = session().getTransport()) {
            var message = message(letter);
            transport.connect();
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Taken();
        } catch (AuthenticationFailedException wrong) {
            return later(letter, say("notification.reason.SIGN_IN"), true, wrong);
        } catch (MessagingException failed) {
            int answer = answer(failed);
            if (answer == OUR_OWN) {
                return later(letter, say("notification.reason.SENDER"), true, failed);
            }
            if (answer >= FOR_EVER) {
                log.warn("{} was refused for ever: {}", letter, answer);
                return new Delivery.Refused(answer);
            }
            return answer > 0
                    ? later(letter, say("notification.reason.LATER", Integer.toString(answer)), answer == BUSY, failed)
                    : later(letter, say("notification.reason." + unreached(failed)), true, failed);
        } catch (Trust.Unread unread) {
            return later(letter, say("notification.reason.TRUST"), true, unread);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Servers repeat addresses in what they say, so only the kind of the fault is logged. */
    private static Delivery later(Letter letter, String reason, boolean general, Exception why) {
        log.warn("{} could not be handed over now: {}", letter, why.getClass().getSimpleName());
        return new Delivery.Later(reason, general);
    }

    /** What the server answered, 0 where it did not. */
    private static int answer(MessagingException failed) {
        int code = 0;
        for (Exception at = failed; at instanceof MessagingException one; at = one.getNextException()) {
            if (at instanceof SMTPSenderFailedException) {
                return OUR_OWN;
            }
            if (at instanceof SMTPAddressFailedException address) {
                code = address.getReturnCode();
            } else if (at instanceof SMTPSendFailedException send && code == 0) {
                code = send.getReturnCode();
            }
        }
        return code;
    }

    /** Why nothing was handed over at all: nobody there, no way that is protected, or not the server it says it is. */
    private String unreached(MessagingException failed) {
        boolean tls = false;
        for (Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof CertificateException) {
                return "CERTIFICATE";
            }
            tls |= at instanceof SSLException;
        }
        return tls || isWithoutTls(failed) ? "NO_TLS" : "UNREACHED";
    }

    /** The server is there and answered, but offers no STARTTLS or says no to it; it would only go on in the clear. */
    private boolean isWithoutTls(MessagingException failed) {
        var message = failed.getMessage();
        return settings.tls() == MailSettings.Tls.STARTTLS
                && failed.getCause() == null
                && message != null
                && (message.contains("STARTTLS") || SAYS_NO.matcher(message).lookingAt());
    }

    private MimeMessage message(Letter letter) throws MessagingException, UnsupportedEncodingException {
        var message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", letter.messageId());
            }
        };
        message.setFrom(new InternetAddress(settings.from(), sender, StandardCharsets.UTF_8.name()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + letter.end() + ">");
        message.saveChanges();
        return message;
    }

    private Session session() {
        boolean tls = settings.tls() == MailSettings.Tls.TLS;
        var name = tls ? "mail.smtps." : "mail.smtp.";
        var patience = Long.toString(settings.patience().toMillis());
        var facts = new Properties();
        facts.setProperty("mail.transport.protocol", tls ? "smtps" : "smtp");
        facts.setProperty(name + "host", settings.host());
        facts.setProperty(name + "port", Integer.toString(settings.port()));
        facts.setProperty(name + "connectiontimeout", patience);
        facts.setProperty(name + "timeout", patience);
        facts.setProperty(name + "writetimeout", patience);
        facts.setProperty(name + "from", settings.from());
        facts.setProperty(name + "localhost", settings.from().replaceFirst("^.*@", ""));
        facts.setProperty(name + "ssl.checkserveridentity", "true");
        facts.setProperty(name + "quitwait", "false");
        if (settings.tls() == MailSettings.Tls.STARTTLS) {
            facts.setProperty(name + "starttls.enable", "true");
            facts.setProperty(name + "starttls.required", "true");
        }
        var trust = settings.trust();
        if (trust != null && settings.tls() != MailSettings.Tls.NONE) {
            facts.put(name + "ssl.socketFactory", Trust.in(trust));
            // or one whom only the machine trusts would do as well
            facts.setProperty(name + "socketFactory.fallback", "false");
        }
        if (settings.user().isBlank()) {
            return Session.getInstance(facts);
        }
        facts.setProperty(name + "auth", "true");
        return Session.getInstance(facts, new jakarta.mail.Authenticator() {
            @Override
            protected jakarta.mail.PasswordAuthentication getPasswordAuthentication() {
                return new jakarta.mail.PasswordAuthentication(settings.user(), settings.password());
            }
        });
    }
}
