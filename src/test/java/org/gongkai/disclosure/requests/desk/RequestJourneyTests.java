package org.gongkai.disclosure.requests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.applying.FormOnScreen;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class RequestJourneyTests {

    @LocalServerPort
    private int port;

    @Test
    void somebodyAsksForInformationOnAnyScreen() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                Chromium.look(page, origin() + "/requests");
                Chromium.look(page, origin() + "/requests/fees?items=35&pages=250");
                Chromium.look(page, origin() + "/requests/new");
                var form = new FormOnScreen(page).wants("东风路街道 2025 年临时救助名单公示");
                page.locator(".deflection").waitFor();
                Chromium.look(page);
                form.of("去年").press("next").isToldOfAFault("请填年份");
                Chromium.look(page);
                page.locator("input[name=body]").first().check();
                form.of("2025").press("next");
                assertThat(page.locator("h1")).hasText("您是谁？");
                Chromium.look(page);
                form.asks("旅程甲").isReachedByPhone().press("next");
                Chromium.look(page);
                form.press("next");
                Chromium.look(page);
                var receipt = form.press("submit").receipt();
                Chromium.look(page);
                Chromium.look(page, origin() + "/requests/status");
                page.locator("#number").fill(receipt.get(0));
                page.locator("#code").fill(receipt.get(1));
                page.locator("main form button").click();
                assertThat(page.locator("h1")).containsText(receipt.get(0));
                Chromium.look(page);
            }
        }
    }

    @Test
    void everybodyReadsWhatWasAnswered() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                page.navigate(origin() + "/requests?q=养老机构");
                page.locator(".lines a").first().click();
                assertThat(page.locator("main")).containsText("不予公开：属于四类过程性信息");
                assertThat(page.locator("main")).not().containsText("示例养老服务中心");
                Chromium.look(page);
            }
        }
    }

    @Test
    void aClerkFindsWhatIsLateAndOpensIt() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
                Chromium.look(page, origin() + "/desk/requests");
                assertThat(page.locator("#late")).isVisible();
                page.locator("section:has(#late) h3 a").first().click();
                assertThat(page.locator("h1")).containsText("殡葬服务收费");
                Chromium.look(page);
                for (var act :
                        new String[] {"assign", "split", "join", "ask-reasons", "consult", "prepare", "withdraw"}) {
                    Chromium.look(page, page.url().replaceAll("/acts/.*", "") + "/acts/" + act);
                    assertThat(page.locator("main")).containsText("依据：");
                }
                Chromium.look(page, origin() + "/desk/requests/new");
                Chromium.look(page, origin() + "/desk/requests/life");
                Chromium.look(page, origin() + "/desk/requests?over=true");
                page.locator(".tasks h3 a", new Page.LocatorOptions().setHasText("养老机构运营补贴"))
                        .click();
                page.locator(".lines a[href*='/letters/']").last().click();
                assertThat(page.locator(".letter")).containsText("答复书");
                Chromium.look(page);
            }
        }
    }

    @Test
    void aClerkRegistersWhatCameByPostAndConfirmsALetter() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/requests/new");
            page.locator("form[enctype] button").click();
            assertThat(page.locator(".errors")).isVisible();
            Chromium.look(page);
            page.locator("#channel").selectOption("POST_ORDINARY");
            page.locator("#evidence").fill("示例邮戳，平信");
            new FormOnScreen(page).wants("平信寄来的申请：救助站的开放时间").asks("平信甲");
            page.locator("#address").fill("示例地址 1 号");
            page.locator("form[enctype] button").click();
            assertThat(page.locator(".receipt")).isVisible();
            Chromium.look(page);
            page.locator("main .buttons a").click();
            assertThat(page.locator("main")).containsText("还没有与申请人确认");
            page.locator(".acts a", new Page.LocatorOptions().setHasText("与申请人确认收到"))
                    .click();
            page.locator("#note").fill("示例：电话确认");
            page.locator("main form .buttons .filled").click();
            assertThat(page.locator(".ruler")).isVisible();
            assertThat(page.locator("main")).containsText("登记回执");
            Chromium.look(page);
        }
    }

    @Test
    void aClerkCountsRegistersManyAndBeginsADispute() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
                Chromium.look(page, origin() + "/desk/requests/statistics");
                assertThat(page.locator("main")).containsText("按期答复率");
                page.locator("main details summary").first().click();
                Chromium.look(page);
                Chromium.look(page, origin() + "/desk/requests/statistics?from=2026-03-01&to=2026-02-01");
                assertThat(page.locator(".errors")).containsText("不能早于");
                Chromium.look(page, origin() + "/desk/requests/bulk");
                page.locator("#table").fill("收到方式,提出日期\n当面提交,2026-03-02");
                new FormOnScreen(page).press("preview").isToldOfAFault("申请内容");
                Chromium.look(page);
                page.locator("#table").fill("""
                        收到方式,提出日期,收到凭据,向哪个单位申请,姓名或者名称,证件种类,证件号码,电话,申请内容
                        当面提交,2026-03-02,收件簿,区民政局,批量旅程甲,居民身份证,%s,0471-4912345,旅程：救助站的开放时间
                        骑马送来,2026-03-02,收件簿,区民政局,批量旅程乙,居民身份证,%1$s,0471-4912345,旅程：婚姻登记处的地址
                        """.formatted(Applying.CARD));
                new FormOnScreen(page).press("preview");
                assertThat(page.locator("main table")).containsText("骑马送来");
                Chromium.look(page);
                page.locator("#table").fill(page.locator("#table").inputValue().replace("骑马送来", "当面提交"));
                new FormOnScreen(page).press("preview");
                assertThat(page.locator("button[value=enter]")).containsText("2");
                Chromium.look(page);
                page.navigate(origin() + "/desk/requests?over=true");
                page.locator(".tasks h3 a", new Page.LocatorOptions().setHasText("养老机构运营补贴"))
                        .click();
                page.locator(".acts a", new Page.LocatorOptions().setHasText("收到行政复议答复通知"))
                        .click();
                assertThat(page.locator("#authority")).hasValue("新城区人民政府");
                Chromium.look(page);
            }
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
