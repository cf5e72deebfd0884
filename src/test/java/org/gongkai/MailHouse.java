package org.gongkai;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The one mail server of the suite: a real one on a free port, started when it is first needed, stopped with the JVM. */
public final class MailHouse {

    public static final String USER = "gongkai";
    public static final String PASSWORD = "mail-password-of-the-suite";

    private static final class Held {
        private static final GreenMail SERVER = start();
    }

    private MailHouse() {}

    public static int port() {
        return Held.SERVER.getSmtp().getPort();
    }

    /** What came for an address, the oldest first. */
    public static List<MimeMessage> of(String address) {
        return Arrays.stream(Held.SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    /** The text of a mail. */
    public static String text(MimeMessage mail) {
        try {
            return ((String) mail.getContent()).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail start() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("mail@example.org", USER, PASSWORD);
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }
}
