package org.gongkai.foundation.notification.sending;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.gongkai.MailHouse;
import org.gongkai.foundation.design.Site;
import org.jspecify.annotations.Nullable;

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
        return server(port, user, password, tls, null, Duration.ofSeconds(2));
    }

    /** One of the suite's user on a protected way, with all the time a slow machine needs to shake hands. */
    public static MailServer guarded(int port, MailSettings.Tls tls, @Nullable Path trust) {
        return server(port, MailHouse.USER, MailHouse.PASSWORD, tls, trust, Duration.ofSeconds(30));
    }

    private static MailServer server(
            int port, String user, String password, MailSettings.Tls tls, @Nullable Path trust, Duration patience) {
        var settings = new MailSettings(
                "127.0.0.1",
                port,
                tls,
                trust,
                user,
                password,
                "mail@example.org",
                "",
                patience,
                LocalTime.of(8, 0),
                Duration.ofDays(90));
        return new MailServer(settings, SITE, Clock.systemDefaultZone());
    }
}
