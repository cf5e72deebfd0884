package org.gongkai.disclosure.duties.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class DutyJourneyTests {

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void citizensGoFromANumberToItsListToOneDutyAndWhy() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                Chromium.look(page, origin() + "/duties");
                assertThat(page.locator(width < 640 ? ".months-rows" : "svg.months"))
                        .isVisible();
                var missing = page.locator(".figures .late a");
                var number = missing.locator("strong").textContent();
                missing.click();
                assertThat(page.locator("main")).containsText("共 " + number + " 件");
                Chromium.look(page, page.url());
                page.locator("tbody th a").first().click();
                assertThat(page.locator("main")).containsText("这一天怎么来的");
                Chromium.look(page, page.url());
                Chromium.look(page, origin() + "/units/mzj");
                Chromium.look(page, origin() + "/fields/yanglao-fuwu");
            }
        }
    }

    @Test
    void aClerkNotesSomethingFormedBeginsItsDocumentAndTakesTheNoteBack() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            Chromium.look(page, origin() + "/desk/duties");
            page.locator("#what").fill("一件示例登记");
            page.locator("main form button[type=submit]").last().click();
            assertThat(page.locator(".errors")).isVisible();
            Chromium.look(page);
            page.locator("#formedOn").fill(LocalDate.now(clock).minusDays(2).toString());
            page.locator("main form button[type=submit]").last().click();
            var row = page.locator("li.task", new Page.LocatorOptions().setHasText("一件示例登记"));
            assertThat(row).hasCount(1);
            row.locator("summary").click();
            row.locator("input[name=because]").fill("示例：记错了");
            row.locator("form button").click();
            assertThat(page.locator("li.task", new Page.LocatorOptions().setHasText("一件示例登记")))
                    .hasCount(0);
            page.locator("a", new Page.LocatorOptions().setHasText("写这份文件"))
                    .first()
                    .click();
            assertThat(page.locator("main form")).containsText("写在这个事项名下");
            Chromium.look(page);
        }
    }

    @Test
    void aChosenPeriodGoesWithEveryNumberToItsList() {
        try (var visitor = Chromium.visitor(768, true)) {
            var page = visitor.newPage();
            Chromium.look(page, origin() + "/duties");
            page.locator("#period").selectOption("this-year");
            page.locator("form.stretch button").click();
            var year = Integer.toString(LocalDate.now(clock).getYear());
            assertThat(page.locator(".page-head")).containsText(year + "-01-01 至 " + year + "-12-31");
            var owed = page.locator(".figures strong").first().textContent();
            page.locator(".figures a").first().click();
            assertThat(page.locator("main")).containsText("共 " + owed + " 件");
            assertThat(page.locator("#period")).hasValue("this-year");
            Chromium.look(page, origin() + "/units/mzj?period=last-year");
            assertThat(page.locator("#duties")).containsText("点数字看明细");
            assertThat(page.locator("#duties .figures a").first())
                    .hasAttribute("href", "/duties/list?unit=mzj&period=last-year");
            Chromium.look(page, origin() + "/fields/yanglao-fuwu?period=quarter");
            Chromium.look(page, origin() + "/duties/rules");
        }
    }

    @Test
    void aClerkSaysWhySomethingIsMissingAndEverybodyReadsIt() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/duties");
            page.locator("a[href$='/explanation']").first().click();
            Chromium.look(page);
            page.locator("main form button").last().click();
            assertThat(page.locator(".errors")).isVisible();
            Chromium.look(page);
            page.locator("#why").fill("示例：材料还在核对");
            page.locator("#until").fill(LocalDate.now(clock).plusDays(3).toString());
            page.locator("main form button").last().click();
            assertThat(page.locator(".note")).containsText("示例：材料还在核对");
            assertThat(page.locator(".spine")).hasCount(0);
            Chromium.look(page, origin() + "/units/mzj");
            assertThat(page.locator("#missing")).containsText("示例：材料还在核对");
            var csv = visitor.request()
                    .get(origin() + "/duties/list.csv?state=missing&unit=mzj")
                    .text();
            assertThat(csv).contains("示例：材料还在核对");
            var answer = visitor.request()
                    .get(origin() + "/api/v1/duties?state=missing&unit=mzj")
                    .text();
            assertThat(answer).contains("\"why\":\"示例：材料还在核对\"");
        }
    }

    @Test
    void theOfficeKeepsTheRules() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "gongkaiban", SampleStaff.PASSWORD);
            Chromium.look(page, origin() + "/desk/duties/rules");
            page.locator("main form button").last().click();
            assertThat(page.locator(".errors")).isVisible();
            Chromium.look(page);
        }
    }

    @Test
    void theSameListComesAsAFileAndToMachines() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var request = visitor.request();
            var csv = request.get(origin() + "/duties/list.csv?state=missing").text();
            assertThat(csv).startsWith("\uFEFF编号,名称,事项,单位");
            var answer = request.get(origin() + "/api/v1/duties?state=missing&size=100")
                    .text();
            var lines = csv.lines().filter(line -> line.contains("逾期未公开")).count();
            assertThat(answer).contains("\"total\":" + lines).contains("\"state\":\"MISSING\"");
            for (var wrong : List.of(
                    "?state=quick", "?unit=nobody", "?field=none", "?from=gestern", "?matter=-1", "?period=soon")) {
                var refused = request.get(origin() + "/api/v1/duties" + wrong);
                assertThat(refused.status()).as(wrong).isBetween(400, 422);
                assertThat(refused.text()).as(wrong).contains("detail").doesNotContain("Exception");
            }
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
