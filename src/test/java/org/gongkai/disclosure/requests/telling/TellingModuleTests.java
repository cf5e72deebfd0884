package org.gongkai.disclosure.requests.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.MailHouse;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.notification.Standing;
import org.gongkai.foundation.notification.outbox.Postman;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** News of requests, through a real mail server: asked for, confirmed, told without what was asked, ended. */
@GongkaiTest
class TellingModuleTests extends RequestCase {

    private static final String WANTED = "机密的愿望：某户低保审核结果";
    private static final String NAME = "收信人某某";
    private static final Pattern PAGE = Pattern.compile("https://www\\.example\\.org(/mail/[0-9a-f]{40})");

    @Autowired
    private Telling telling;

    @Autowired
    private DueRequests due;

    @Autowired
    private Postman postman;

    @LocalServerPort
    private int port;

    @Test
    void whoConfirmsIsToldOfEachLetterAndOfNothingThatIsInIt() throws Exception {
        var address = address();
        var file = asks(address);
        var question = arrived(address, 1).getFirst();
        assertThat(question.getSubject()).contains("请确认", file.number().toString());
        assertThat(telling.standing(file)).isEqualTo(Standing.ASKED);
        var page = page(question);
        var visit = new FormVisit(port).at(page);
        assertThat(telling.standing(file)).isEqualTo(Standing.ASKED);
        assertThat(visit.post(page + "/confirming").statusCode()).isEqualTo(302);
        assertThat(telling.standing(file)).isEqualTo(Standing.CONFIRMED);
        confirm(file);
        act("lingdao", file.id(), Act.EXTEND, "note", "内容较多");
        prepare(find(file), "1-2", "answer", "答复的内容不在邮件里");
        act("lingdao", file.id(), Act.SIGN);
        act("kexin", file.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");
        var mails = arrived(address, 4);
        assertThat(subjects(mails))
                .containsExactly(
                        subjects(mails).getFirst(),
                        "申请 " + file.number() + "：登记回执",
                        "申请 " + file.number() + "：延期答复告知书",
                        "申请 " + file.number() + "：答复已经作出");
        assertThat(mails)
                .allSatisfy(mail -> assertThat(MailHouse.text(mail))
                        .contains(file.number().toString(), page)
                        .doesNotContain(WANTED, NAME, "答复的内容", "低保"));
        visit.post(page + "/ending");
        assertThat(telling.standing(file)).isEqualTo(Standing.ENDED);
    }

    @Test
    void whoDoesNotConfirmIsToldNothing() {
        var address = address();
        var file = asks(address);
        arrivedByItself(address, 1);
        confirm(file);
        assertThat(mails(file)).isEqualTo(1);
    }

    @Test
    void whenTheFileIsErasedTheAddressIsForgotten() {
        var file = asks(address());
        telling.erase(file.id());
        assertThat(telling.standing(file)).isEqualTo(Standing.NONE);
        assertThat(mails(file)).isZero();
    }

    @Test
    void anAddressIsAskedAFewTimesADayAndNotPestered() {
        var address = address();
        for (int n = 0; n < 8; n++) {
            asks(address);
        }
        assertThat(arrived(address, 5)).hasSize(5);
    }

    @Test
    void staffAreRemindedOfNumbersAndDaysOfTheirOwnRequestsOnly() {
        var file = confirm(apply("提醒甲", "提醒：不该出现在邮件里"));
        assertThat(due.of(actor("kexin"), today())).noneMatch(line -> line.contains(file.number() + "："));
        var lines = due.of(actor("kexin"), find(file).dueOn());
        assertThat(lines).anyMatch(line -> line.startsWith(file.number() + "："));
        assertThat(lines).noneMatch(line -> line.contains("不该出现") || line.contains("提醒甲"));
        assertThat(due.of(actor("jiedao"), find(file).dueOn())).noneMatch(line -> line.startsWith(file.number() + "："));
    }

    private RequestFile asks(String address) {
        var form = new ApplyForm(
                WANTED,
                "2025",
                "mzj",
                null,
                "PERSON",
                NAME,
                "OTHER",
                "证件号码一",
                "0471-4912345",
                address,
                null,
                null,
                "ONLINE",
                null,
                "4",
                "submit",
                "true",
                UUID.randomUUID().toString(),
                null,
                "mail");
        return reception.apply(form).file();
    }

    /** The timer of the product carries too; whoever takes a mail out first carries it. */
    private List<MimeMessage> arrived(String address, int count) {
        postman.round();
        return arrivedByItself(address, count);
    }

    private static List<MimeMessage> arrivedByItself(String address, int count) {
        await().atMost(Duration.ofMinutes(3)).until(() -> MailHouse.of(address).size() >= count);
        return MailHouse.of(address);
    }

    private static String page(MimeMessage mail) {
        var found = PAGE.matcher(MailHouse.text(mail));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<String> subjects(List<MimeMessage> mails) {
        return mails.stream()
                .map(mail -> {
                    try {
                        return mail.getSubject();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private int mails(RequestFile file) {
        return jdbc.sql("select count(*) from notification_mail where topic = ?")
                .param("request/" + file.id())
                .query(Integer.class)
                .single();
    }

    private static String address() {
        return UUID.randomUUID() + "@example.com";
    }
}
