package org.gongkai.standards.catalogue.comparing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class ComparisonJourneyTests {
    private static final String LIST = "/desk/lists/yishenqing-fuwu";

    @LocalServerPort
    private int port;

    @Test
    void aMatterIsMovedAtTheDeskAndEverybodyReadsWhatChanged() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "gongkaiban", SampleStaff.PASSWORD);
            Chromium.look(page, origin() + "/desk/list-life");
            Chromium.look(page, origin() + LIST + "/adjustments/new");
            Chromium.look(page, origin() + LIST + "/editions/1");
            page.locator("tbody tr a").first().click();
            page.locator(".tabs a").last().click();
            Chromium.assertAccessible(page);
            page.locator("#subject").fill("区民政局");
            page.locator("#reason").fill("机构改革（示例）");
            page.locator("#adjust-basis").fill("示例文件");
            page.locator("main form[action$='/adjustments'] button").click();
            assertThat(page.locator("main .spine")).containsText("合法性审核");
            Chromium.look(page, page.url());
            step(page, "SUBMIT", "");
            step(page, "PASS_LEGALITY", "示例意见");
            step(page, "APPROVE", "示例批复");
            assertThat(page.locator("main .meta").first()).containsText("现行");
            Chromium.look(page, page.url());
        }
        for (int width : List.of(360, 1440)) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                Chromium.look(page, origin() + "/lists/yishenqing-fuwu/changes");
                assertThat(page.locator("tbody tr").first()).containsText("机构改革（示例）");
                page.locator("tbody tr").first().locator("a[href*='/compare/']").click();
                Chromium.look(page, page.url());
                assertThat(page.locator("ins").first()).containsText("区民政局");
                page.locator("tbody th a").first().click();
                assertThat(page.locator(".spine")).containsText("划转");
                Chromium.look(page, page.url());
            }
        }
    }

    private static void step(Page page, String act, String words) {
        page.locator("#comment").fill(words);
        page.locator("button[name=act][value=" + act + "]").click();
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
