package org.gongkai.disclosure.requests.applying;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.MailHouse;
import org.gongkai.disclosure.requests.proofs.Papers;
import org.gongkai.foundation.identity.SampleStaff;
import org.gongkai.foundation.notification.outbox.Postman;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An applicant puts the form aside, goes on elsewhere, prints it, brings a paper, asks for mails; staff look and register. */
@GongkaiTest
class ApplicantJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Postman postman;

    @Test
    void somebodyPutsTheFormAsideAndGoesOnElsewhereWithoutScript() {
        String code;
        try (var visitor = Chromium.visitor(360, false)) {
            var page = visitor.newPage();
            code = new FormOnScreen(page)
                    .open(origin(), "?wanted=旅程草稿：廉租房名单")
                    .press("save")
                    .receipt()
                    .getFirst();
            assertThat(page.url()).endsWith("/requests/drafts");
        }
        try (var visitor = Chromium.visitor(1440, false)) {
            var page = visitor.newPage();
            var form = new FormOnScreen(page);
            page.navigate(origin() + "/requests/drafts");
            page.locator("#code").fill("2222-2222-2222-2222");
            form.press("open").isToldOfAFault("没有这份草稿");
            page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            form.press("open");
            assertThat(page.locator("#wanted")).hasValue("旅程草稿：廉租房名单");
            page.locator("#body-unsure, input[name=body][value=unsure]").first().check();
            form.goOnToWhoAsks();
            page.locator("#name").fill("旅程草稿甲");
            form.press("save");
            assertThat(page.locator(".receipt dd")).hasText(code);
            form.press("open");
            assertThat(page.locator("#name")).hasValue("旅程草稿甲");
            form.asks("旅程草稿甲").isReachedByPhone().press("next").press("next");
            form.bringsAPhotograph().press("submit");
            assertThat(page.locator(".receipt dd")).hasCount(2);
            page.navigate(origin() + "/requests/drafts");
            page.locator("#code").fill(code);
            form.press("open").isToldOfAFault("没有这份草稿");
        }
    }

    @Test
    void anApplicantBringsAPaperAndChoosesMailsOnAnyScreen() {
        for (int width : Chromium.WIDTHS) {
            var address = UUID.randomUUID() + "@example.com";
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                Chromium.look(page, origin() + "/requests");
                Chromium.look(page, origin() + "/requests/drafts");
                var form = new FormOnScreen(page)
                        .open(origin(), "?body=mzj&wanted=旅程证件：养老床位数 " + width)
                        .press("save");
                Chromium.look(page);
                form.press("open")
                        .goOnToWhoAsks()
                        .asks("旅程证件甲")
                        .isReachedByPhone()
                        .press("next");
                page.locator("#news-mail").check();
                form.press("next").isToldOfAFault("请填写电子邮箱");
                Chromium.look(page);
                page.locator("#email").fill(address);
                form.press("next");
                Chromium.look(page);
                form.brings("x.exe", "application/pdf", new byte[100])
                        .press("submit")
                        .isToldOfAFault("只收照片");
                Chromium.look(page);
                var number = form.bringsAPhotograph().press("submit").receipt().getFirst();
                assertThat(page.locator("main")).containsText(address);
                assertThat(page.locator(".brought li")).containsText("身份证明，1 页");
                Chromium.look(page);
                confirmMail(page, address);
                looksAtThePaper(width, number);
            }
        }
    }

    @Test
    void aClerkRegistersAPaperFormFromItsCodeWithTheScannedLetter() {
        String code;
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            code = new FormOnScreen(page)
                    .open(origin(), "?body=mzj&wanted=旅程纸面：殡葬收费标准")
                    .press("save")
                    .receipt()
                    .getFirst();
        }
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/requests/new");
            page.locator("main details summary").first().click();
            page.locator("#code").fill(code);
            page.locator("main details button").click();
            assertThat(page.locator("#wanted")).hasValue("旅程纸面：殡葬收费标准");
            Chromium.look(page);
            page.locator("#channel").selectOption("POST_SIGNED");
            page.locator("#evidence").fill("挂号信");
            page.locator("#letter").setInputFiles(new FilePayload("信封.jpg", "image/jpeg", Papers.photograph()));
            new FormOnScreen(page).asks("旅程纸面甲").isReachedByPhone();
            page.locator("main form button").last().click();
            page.locator("main .buttons a").click();
            assertThat(page.locator("#proofs")).containsText("来件扫描件");
            page.locator("#proofs .buttons a").click();
            Chromium.look(page);
        }
    }

    @Test
    void staffSetAnAddressForReminders() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin(), "shenhe", SampleStaff.PASSWORD);
                page.navigate(origin() + "/desk/me/mail");
                page.locator("#address").fill("无效的地址@");
                page.evaluate("document.querySelector('main form').noValidate = true");
                page.locator("main form button").first().click();
                assertThat(page.locator(".errors")).containsText("完整的电子邮箱");
                Chromium.look(page);
                page.locator("#address").fill(UUID.randomUUID() + "@example.com");
                page.locator("main form button").first().click();
                assertThat(page.locator("main")).containsText("确认邮件已经发出");
                Chromium.look(page);
                page.locator("main form button").last().click();
                assertThat(page.locator("main")).containsText("还没有设置邮箱");
            }
        }
    }

    private void confirmMail(Page page, String address) {
        postman.round();
        Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(3))
                .until(() -> !MailHouse.of(address).isEmpty());
        var text = MailHouse.text(MailHouse.of(address).getFirst());
        var path = text.replaceAll("(?s).*https://www\\.example\\.org(/mail/[0-9a-f]{40}).*", "$1");
        Chromium.look(page, origin() + path);
        page.locator("main form button").click();
        assertThat(page.locator("main")).containsText("已经确认");
        Chromium.look(page);
        page.locator("main form button").click();
        assertThat(page.locator("main")).containsText("已经退订");
        Chromium.look(page);
    }

    private void looksAtThePaper(int width, String number) {
        try (var visitor = Chromium.visitor(width, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/requests");
            page.locator(".tasks li, .tasks article, .tasks > *")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(number))
                    .first()
                    .locator("h3 a")
                    .first()
                    .click();
            assertThat(page.locator("#proofs .line-title a").first()).hasCSS("text-decoration-line", "underline");
            page.locator("#proofs a[href*='/proofs/']").first().click();
            assertThat(page.locator("figure.proof img")).isVisible();
            Chromium.look(page);
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
