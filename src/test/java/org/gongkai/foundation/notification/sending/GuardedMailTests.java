package org.gongkai.foundation.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.gongkai.MailHouse;
import org.gongkai.foundation.notification.sending.MailSettings.Tls;
import org.gongkai.foundation.notification.sending.StartTlsDoor.Manner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The protected ways to a mail server: who is trusted, and that nothing is ever said in the clear instead. */
class GuardedMailTests {

    private static final SelfMade OWN = SelfMade.at("127.0.0.1");
    private static final SelfMade OTHER = SelfMade.named("mail.example.org");

    @TempDir
    private static Path folder;

    private static Path own;
    private static Path other;
    private static GreenMail tls;

    @BeforeAll
    static void start() throws Exception {
        own = OWN.certificate(folder.resolve("own.pem"));
        other = OTHER.certificate(folder.resolve("other.pem"));
        System.setProperty(
                "greenmail.tls.keystore.file",
                OWN.keys(folder.resolve("own.p12")).toString());
        System.setProperty("greenmail.tls.keystore.password", SelfMade.PASSWORD);
        tls = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        tls.setUser("mail@example.org", MailHouse.USER, MailHouse.PASSWORD);
        tls.start();
    }

    @AfterAll
    static void stop() {
        tls.stop();
    }

    @Test
    void aMailIsHandedOverTlsToAServerThatIsTrusted() throws Exception {
        assertThat(Servers.guarded(tls.getSmtps().getPort(), Tls.TLS, own).hand(letter()))
                .isEqualTo(new Delivery.Taken());
        assertThat(tls.getReceivedMessages()).hasSize(1);
        assertThat(tls.getReceivedMessages()[0].getSubject()).isEqualTo("申请 mzj-2026-0007：登记回执");
        tls.purgeEmailFromAllMailboxes();
    }

    @Test
    void aServerWhomNobodyVouchesForGetsNothing() {
        for (var trust : new Path[] {null, other}) {
            assertUntrusted(
                    Servers.guarded(tls.getSmtps().getPort(), Tls.TLS, trust).hand(letter()));
        }
        assertThat(tls.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatSpeaksNoTlsIsNotSpokenToInTheClear() {
        var letter = letter();
        assertWithoutTls(Servers.guarded(MailHouse.port(), Tls.TLS, own).hand(letter));
        assertThat(MailHouse.of(letter.address())).isEmpty();
    }

    @Test
    void aMailGoesOnProtectedAfterStartTls() throws Exception {
        var letter = letter();
        try (var door = new StartTlsDoor(Manner.OFFERS, OWN.context())) {
            assertThat(Servers.guarded(door.port(), Tls.STARTTLS, own).hand(letter))
                    .isEqualTo(new Delivery.Taken());
            assertThat(MailHouse.of(letter.address())).hasSize(1);
            assertThat(door.clear()).containsExactly("EHLO", "STARTTLS");
        }
    }

    @Test
    void afterStartTlsAServerWhomNobodyVouchesForGetsNothing() throws Exception {
        for (var trust : new Path[] {null, other}) {
            var letter = letter();
            try (var door = new StartTlsDoor(Manner.OFFERS, OWN.context())) {
                assertUntrusted(
                        Servers.guarded(door.port(), Tls.STARTTLS, trust).hand(letter));
                assertThat(MailHouse.of(letter.address())).isEmpty();
                assertThat(door.clear()).containsExactly("EHLO", "STARTTLS");
            }
        }
    }

    @Test
    void aTrustedCertificateOfAnotherNameIsNotEnough() throws Exception {
        try (var door = new StartTlsDoor(Manner.OFFERS, OTHER.context())) {
            assertUntrusted(Servers.guarded(door.port(), Tls.STARTTLS, other).hand(letter()));
            assertThat(door.clear()).containsExactly("EHLO", "STARTTLS");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {"OFFERS_AND_REFUSES", "DOES_NOT_KNOW"})
    void withoutStartTlsNeitherPasswordNorMailIsSaid(Manner manner) throws Exception {
        try (var door = new StartTlsDoor(manner, OWN.context())) {
            assertWithoutTls(Servers.guarded(door.port(), Tls.STARTTLS, own).hand(letter()));
            assertThat(door.clear()).doesNotContain("AUTH", "MAIL", "RCPT", "DATA");
        }
    }

    @Test
    void certificatesThatCannotBeReadAreNamedAndNothingIsSent() throws Exception {
        var empty = Files.writeString(folder.resolve("empty.pem"), "");
        for (var trust : new Path[] {empty, folder.resolve("none.pem")}) {
            var answer =
                    Servers.guarded(tls.getSmtps().getPort(), Tls.TLS, trust).hand(letter());
            assertThat(answer).isEqualTo(new Delivery.Later("读不出 gongkai.notification.mail.trust 指定的证书文件", true));
        }
        assertThat(tls.getReceivedMessages()).isEmpty();
    }

    private static void assertUntrusted(Delivery answer) {
        assertThat(answer).isInstanceOfSatisfying(Delivery.Later.class, later -> {
            assertThat(later.reason()).contains("证书不可信");
            assertThat(later.general()).isTrue();
        });
    }

    private static void assertWithoutTls(Delivery answer) {
        assertThat(answer).isEqualTo(new Delivery.Later("邮件服务器在这个端口不提供设定的加密连接，没有用明文交信", true));
    }

    private static Letter letter() {
        var one = UUID.randomUUID();
        return new Letter(
                "<" + one + "@example.org>",
                one + "@example.com",
                "申请 mzj-2026-0007：登记回执",
                "您的申请有新的进展。",
                "https://www.example.org/mail/x");
    }
}
