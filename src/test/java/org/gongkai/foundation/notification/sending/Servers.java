package org.gongkai.foundation.notification.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.gongkai.foundation.design.Site;

/** Ways to servers of the tests. */
public final class Servers {

    private static final Site SITE =
            new Site(true, "青城区政务公开", "", "", "", "https://www.example.org", "", "", "", "", "", "", "", "");

    private Servers() {}

    /** A server on this machine that asks for no password and is given little time. */
    public static MailServer at(int port) {
        return server(port, "", "", MailSettings.Tls.NONE);
    }

    public static MailServer server(int port, String user, String password, MailSettings.Tls tls) {
        var settings = new MailSettings(
                "127.0.0.1",
                port,
                tls,
                user,
                password,
                "mail@example.org",
                "",
                Duration.ofSeconds(2),
                LocalTime.of(8, 0),
                Duration.ofDays(90));
        return new MailServer(settings, SITE, Clock.systemDefaultZone());
    }
}
