package org.gongkai.foundation.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.gongkai.MailHouse;
import org.gongkai.foundation.notification.sending.BadServer.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real server, and against ones that refuse, hang and die. */
class MailServerTests {

    @Test
    void aMailArrivesAsPlainTextWithTheWayToEndIt() throws Exception {
        var letter = letter();
        assertThat(Servers.server(MailHouse.port(), MailHouse.USER, MailHouse.PASSWORD, MailSettings.Tls.NONE)
                        .hand(letter))
                .isEqualTo(new Delivery.Taken());
        var mail = MailHouse.of(letter.address()).getFirst();
        assertThat(mail.getSubject()).isEqualTo("申请 mzj-2026-0007：登记回执");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(MailHouse.text(mail)).contains("有新的进展");
        assertThat(mail.getHeader("Message-ID")).containsExactly(letter.messageId());
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://www.example.org/mail/x>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getFrom()[0].toString()).contains("mail@example.org");
    }

    @Test
    void aLineBreakInASubjectOrAnAddressBringsNoHeaderAndNoReceiver() throws Exception {
        var letter = letter();
        var server = Servers.server(MailHouse.port(), MailHouse.USER, MailHouse.PASSWORD, MailSettings.Tls.NONE);
        var bad = UUID.randomUUID() + "@example.com";
        server.hand(new Letter(
                letter.messageId(), letter.address(), "回执\r\nBcc: " + bad + "\r\n\r\n正文", letter.text(), letter.end()));
        assertThat(MailHouse.of(letter.address())).hasSize(1).allSatisfy(mail -> {
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(MailHouse.text(mail)).contains("有新的进展").doesNotContain("正文");
        });
        var second = letter();
        assertThat(server.hand(new Letter(
                        second.messageId(),
                        second.address() + "\r\nBcc: " + bad,
                        second.subject(),
                        second.text(),
                        second.end())))
                .isNotEqualTo(new Delivery.Taken());
        assertThat(MailHouse.of(bad)).isEmpty();
        assertThat(MailHouse.of(second.address())).isEmpty();
    }

    @Test
    void aWrongPasswordIsNoFaultOfTheReceiver() {
        var answer = Servers.server(MailHouse.port(), MailHouse.USER, "wrong", MailSettings.Tls.NONE)
                .hand(letter());
        assertThat(answer).isEqualTo(new Delivery.Later("邮件服务器不接受用户名和密码", true));
    }

    @Test
    void aServerThatCannotSpeakTlsIsNotSpokenToInTheClear() {
        var letter = letter();
        var answer = Servers.server(MailHouse.port(), MailHouse.USER, MailHouse.PASSWORD, MailSettings.Tls.STARTTLS)
                .hand(letter);
        assertThat(answer).isInstanceOf(Delivery.Later.class);
        assertThat(MailHouse.of(letter.address())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSES_ADDRESS, Refused",
        "REFUSES_TEXT, Refused",
        "BUSY_ADDRESS, Later",
        "REFUSES_SENDER, Later",
        "HANGS, Later",
        "HANGS_AFTER_TEXT, Later",
        "DIES_IN_TEXT, Later",
        "DIES_AFTER_TEXT, Later",
        "NONE, Taken"
    })
    void whatAServerDoesIsTold(Fault fault, String told) {
        try (var server = new BadServer(fault)) {
            assertThat(Servers.at(server.port()).hand(letter()).getClass().getSimpleName())
                    .isEqualTo(told);
        }
    }

    @Test
    void aServerThatIsNotThereIsTriedLater() {
        int port;
        try (var server = new BadServer(Fault.NONE)) {
            port = server.port();
        }
        assertThat(Servers.at(port).hand(letter())).isEqualTo(new Delivery.Later("连不上邮件服务器", true));
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
