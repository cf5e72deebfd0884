package org.gongkai.disclosure.requests.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.office.Reception;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a question that several ask, or a refusal that is out of date, to what everybody reads; with and without script. */
@GongkaiTest
class OpeningUpJourneyTests extends RequestCase {

    @LocalServerPort
    private int port;

    @Test
    void aDecisionIsAskedOutcomeFirstAndThenOnlyWhatItNeeds() {
        for (int width : Chromium.WIDTHS) {
            boolean script = width == 1440;
            var file = confirm(apply("分步" + width, "分步：" + width + " 号路灯的维修记录"));
            try (var visitor = Chromium.visitor(width, script)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
                page.navigate(origin() + "/desk/requests/" + file.id() + "/acts/prepare");
                assertThat(page.locator("textarea")).hasCount(0);
                looks(page, script);
                page.locator("input[name=decision][value='5-4']").check();
                page.locator("main form button").last().click();
                assertThat(page.locator(".errors")).isVisible();
                assertThat(page.locator("textarea")).hasCount(0);
                page.locator("input[name=decision][value='3-6']").check();
                page.locator("main form button").last().click();
                assertThat(page.locator("main")).containsText("属于四类过程性信息");
                assertThat(page.locator("textarea")).hasCount(2);
                assertThat(page.locator("#where, #owner, #until, #pages")).hasCount(0);
                looks(page, script);
                page.locator("main form button").last().click();
                assertThat(page.locator(".errors")).isVisible();
                looks(page, script);
                page.locator("#reason").fill("讨论中的意见");
                page.locator("#harm").fill("会使讨论不充分");
                page.locator("main form button").last().click();
                assertThat(page.locator(".parts")).containsText("属于四类过程性信息");
            }
        }
    }

    @Test
    void anApplicantSuggestsAndTheOfficeTakesItUp() {
        var form = Applying.person("旅程建议人", "0471-4912345", "mzj", "旅程：槐荫路菜市场的改造工期");
        var receipt = answered(form, "1-2", "answer", "工期 90 天，10 月完工");
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                opened(page, receipt);
                looks(page, true);
                if (width == 360) {
                    page.locator("#suggestion summary").click();
                    page.locator("#suggestion button").click();
                    assertThat(page.locator(".errors")).containsText("至少选一项");
                    looks(page, true);
                    page.locator("#grounds-KNOWLEDGE").check();
                    page.locator("#suggestion button").click();
                }
                assertThat(page.locator("#suggestion")).containsText("正在审核");
            }
        }
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin(), "gongkaiban", SampleStaff.PASSWORD);
                look(page, "/desk/requests");
                look(page, "/desk/requests/proposals");
                page.locator(".lines a", new Page.LocatorOptions().setHasText("旅程：槐荫路"))
                        .click();
                assertThat(page.locator("#text")).hasValue("工期 90 天，10 月完工");
                looks(page, true);
                page.locator("#title").fill("");
                page.locator("form[action$=acceptance] button").click();
                assertThat(page.locator(".errors")).containsText("公开标题");
                looks(page, true);
                if (width == 1440) {
                    page.locator("#title").fill("槐荫路菜市场的改造工期");
                    page.locator("form[action$=acceptance] button").click();
                    assertThat(page.locator("main")).containsText("槐荫路菜市场");
                    look(page, "/desk/requests/proposals");
                    assertThat(page.locator("main")).containsText("待发布");
                }
            }
        }
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            opened(page, receipt);
            assertThat(page.locator("#suggestion")).containsText("审核同意");
        }
    }

    @Test
    void aRefusalIsLookedAtAgainAndItsApplicantTold() {
        var receipt = answered(
                Applying.person("旅程复查人", "0471-4912345", "mzj", "旅程：柳巷停车场选址的讨论稿"),
                "3-6",
                "reason",
                "讨论中的意见",
                "harm",
                "会使讨论不充分",
                "lapses",
                today().plusDays(5).toString());
        for (int width : Chromium.WIDTHS) {
            boolean script = width != 768;
            try (var visitor = Chromium.visitor(width, script)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin(), "lingdao", SampleStaff.PASSWORD);
                page.navigate(origin() + "/desk/requests/reviews");
                looks(page, script);
                page.locator(".lines a", new Page.LocatorOptions().setHasText("旅程：柳巷"))
                        .click();
                looks(page, script);
                page.locator("form[action$=keeping] button").click();
                assertThat(page.locator(".errors")).isVisible();
                looks(page, script);
                if (width == 1440) {
                    page.locator("#finding").fill("选址已经公布");
                    page.locator("#answer").fill("选在柳巷东口，180 个车位");
                    page.locator("form[action$=release] button").click();
                    assertThat(page.locator("main")).containsText("可以公开");
                    looks(page, true);
                }
            }
        }
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            opened(page, receipt);
            page.locator(".lines a", new Page.LocatorOptions().setHasText("评估审查告知书"))
                    .click();
            assertThat(page.locator(".letter")).containsText("180 个车位");
        }
    }

    @Test
    void aClerkFindsSomebodyByTheWholeName() {
        apply("旅程寻找人", "旅程：被寻找的申请");
        for (int width : Chromium.WIDTHS) {
            boolean script = width != 360;
            try (var visitor = Chromium.visitor(width, script)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
                page.navigate(origin() + "/desk/requests/search");
                looks(page, script);
                page.locator("main form button").click();
                assertThat(page.locator(".errors")).containsText("完整");
                looks(page, script);
                page.locator("#words").fill("旅程寻找人");
                page.locator("main form button").click();
                assertThat(page.locator(".lines")).containsText("旅程：被寻找的申请");
                assertThat(page.locator(".lines")).not().containsText("旅程寻找人");
                looks(page, script);
            }
        }
    }

    private Reception.Receipt answered(ApplyForm form, String decision, String... more) {
        var receipt = reception.apply(form);
        RequestFile file = confirm(receipt.file());
        prepare(file, decision, more);
        act("lingdao", file.id(), Act.SIGN);
        act("kexin", file.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");
        return receipt;
    }

    private void opened(Page page, Reception.Receipt receipt) {
        page.navigate(origin() + "/requests/status");
        page.locator("#number").fill(receipt.file().number().toString());
        page.locator("#code").fill(receipt.code().grouped());
        page.locator("main form button").click();
    }

    private void look(Page page, String path) {
        page.navigate(origin() + path);
        looks(page, true);
    }

    /** Axe needs script; whether it fits does not. */
    private static void looks(Page page, boolean script) {
        if (script) Chromium.assertAccessible(page);
        if (script) Chromium.assertFits(page);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
