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
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.proofs.Papers;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An applicant puts the form aside, goes on elsewhere, prints it, brings a paper, asks for mails; staff look and register. */
@GongkaiTest
class ApplicantJourneyTests {

    @LocalServerPort
    private int port;

    @Test
    void somebodyPutsTheFormAsideAndGoesOnElsewhereWithoutScript() {
        String code;
        try (var visitor = Chromium.visitor(360, false)) {
            var page = visitor.newPage();
            page.navigate(origin() + "/requests/new?wanted=旅程草稿：廉租房名单");
            page.locator("button[value=save]").click();
            code = page.locator(".receipt dd").textContent();
            assertThat(page.url()).endsWith("/requests/drafts");
        }
        try (var visitor = Chromium.visitor(1440, false)) {
            var page = visitor.newPage();
            page.navigate(origin() + "/requests/drafts");
            page.locator("#code").fill("2222-2222-2222-2222");
            page.locator("button[value=open]").click();
            assertThat(page.locator(".errors")).containsText("没有这份草稿");
            page.locator("#code").fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            page.locator("button[value=open]").click();
            assertThat(page.locator("#wanted")).hasValue("旅程草稿：廉租房名单");
            page.locator("#body-unsure, input[name=body][value=unsure]").first().check();
            next(page);
            if (page.locator("#wanted").count() > 0) {
                next(page);
            }
            page.locator("#name").fill("旅程草稿甲");
            page.locator("button[value=save]").click();
            assertThat(page.locator(".receipt dd")).hasText(code);
            page.locator("button[value=open]").click();
            assertThat(page.locator("#name")).hasValue("旅程草稿甲");
            page.locator("#paperNumber").fill(Applying.CARD);
            page.locator("#phone").fill("0471-4912345");
            next(page);
            next(page);
            page.locator("#identity").setInputFiles(new FilePayload("身份证.jpg", "image/jpeg", Papers.photograph()));
            page.locator("button[value=submit]").click();
            assertThat(page.locator(".receipt dd")).hasCount(2);
            page.navigate(origin() + "/requests/drafts");
            page.locator("#code").fill(code);
            page.locator("button[value=open]").click();
            assertThat(page.locator(".errors")).containsText("没有这份草稿");
        }
    }

    @Test
    void anApplicantBringsAPaperAndChoosesMailsOnAnyScreen() {
        for (int width : Chromium.WIDTHS) {
            var address = UUID.randomUUID() + "@example.com";
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                look(page, origin() + "/requests");
                look(page, origin() + "/requests/drafts");
                page.navigate(origin() + "/requests/new?body=mzj&wanted=旅程证件：养老床位数 " + width);
                page.locator("button[value=save]").click();
                look(page, null);
                page.locator("button[value=open]").click();
                next(page);
                if (page.locator("#wanted").count() > 0) {
                    next(page);
                }
                page.locator("#name").fill("旅程证件甲");
                page.locator("#paperNumber").fill(Applying.CARD);
                page.locator("#phone").fill("0471-4912345");
                next(page);
                page.locator("#news-mail").check();
                next(page);
                assertThat(page.locator(".errors")).containsText("请填写电子邮箱");
                look(page, null);
                page.locator("#email").fill(address);
                next(page);
                look(page, null);
                page.locator("#identity").setInputFiles(new FilePayload("x.exe", "application/pdf", new byte[100]));
                page.locator("button[value=submit]").click();
                assertThat(page.locator(".errors")).containsText("只收照片");
                look(page, null);
                page.locator("#identity").setInputFiles(new FilePayload("身份证.jpg", "image/jpeg", Papers.photograph()));
                page.locator("button[value=submit]").click();
                var number = page.locator(".receipt dd").first().textContent();
                assertThat(page.locator("main")).containsText(address);
                assertThat(page.locator(".brought li")).containsText("身份证明，1 页");
                look(page, null);
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
            page.navigate(origin() + "/requests/new?body=mzj&wanted=旅程纸面：殡葬收费标准");
            page.locator("button[value=save]").click();
            code = page.locator(".receipt dd").textContent();
        }
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/requests/new");
            page.locator("main details summary").first().click();
            page.locator("#code").fill(code);
            page.locator("main details button").click();
            assertThat(page.locator("#wanted")).hasValue("旅程纸面：殡葬收费标准");
            look(page, null);
            page.locator("#channel").selectOption("POST_SIGNED");
            page.locator("#evidence").fill("挂号信");
            page.locator("#letter").setInputFiles(new FilePayload("信封.jpg", "image/jpeg", Papers.photograph()));
            page.locator("#name").fill("旅程纸面甲");
            page.locator("#paperNumber").fill(Applying.CARD);
            page.locator("#phone").fill("0471-4912345");
            page.locator("main form button").last().click();
            page.locator("main .buttons a").click();
            assertThat(page.locator("#proofs")).containsText("来件扫描件");
            page.locator("#proofs .buttons a").click();
            look(page, null);
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
                look(page, null);
                page.locator("#address").fill(UUID.randomUUID() + "@example.com");
                page.locator("main form button").first().click();
                assertThat(page.locator("main")).containsText("确认邮件已经发出");
                look(page, null);
                page.locator("main form button").last().click();
                assertThat(page.locator("main")).containsText("还没有设置邮箱");
            }
        }
    }

    private void confirmMail(Page page, String address) {
        Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(3))
                .until(() -> !MailHouse.of(address).isEmpty());
        var text = MailHouse.text(MailHouse.of(address).getFirst());
        var path = text.replaceAll("(?s).*https://www\\.example\\.org(/mail/[0-9a-f]{40}).*", "$1");
        look(page, origin() + path);
        page.locator("main form button").click();
        assertThat(page.locator("main")).containsText("已经确认");
        look(page, null);
        page.locator("main form button").click();
        assertThat(page.locator("main")).containsText("已经退订");
        look(page, null);
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
            look(page, null);
        }
    }

    private static void next(Page page) {
        page.locator("button[name=go][value=next]").click();
    }

    private static void look(Page page, @org.jspecify.annotations.Nullable String address) {
        if (address != null) {
            page.navigate(address);
        }
        Chromium.assertAccessible(page);
        Chromium.assertFits(page);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
