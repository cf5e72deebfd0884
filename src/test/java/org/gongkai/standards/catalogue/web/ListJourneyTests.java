package org.gongkai.standards.catalogue.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.SampleStaff;
import org.gongkai.standards.catalogue.reading.AwkwardBook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class ListJourneyTests {
    @LocalServerPort
    private int port;

    @Test
    void citizensFindAMatterWithoutScriptOnEveryScreen() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                for (var path : List.of(
                        "/lists", "/fields", "/fields/shehui-jiuzhu", "/lists/zhongdian-lingyu?field=shehui-jiuzhu")) {
                    Chromium.look(page, origin() + path);
                }
                page.locator("tbody th a").first().click();
                Chromium.look(page, page.url());
                assertThat(page.locator("h1")).isVisible();
            }
        }
    }

    @Test
    void theOpennessOfficeTakesAListInAndBringsItIntoForce() {
        var file = new AwkwardBook("清单")
                .row("行政审批中介服务事项清单")
                .row("序号|中介服务事项名称|对应的审批事项|设定依据|审批部门|付费主体|核对人")
                .row("01|测试中介服务|测试审批|《行政许可法》|区审批局|申请人|示例")
                .bytes();
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "gongkaiban", SampleStaff.PASSWORD);
            for (var path : List.of(
                    "/desk/lists",
                    "/desk/lists/quanli",
                    "/desk/lists/quanli/type",
                    "/desk/fields",
                    "/desk/fields/fupin-jiuzai")) {
                Chromium.look(page, origin() + path);
            }
            Chromium.look(page, origin() + "/desk/imports/new?list=zhongjie");
            page.locator("#file").setInputFiles(new FilePayload("zhongjie.xlsx", "application/octet-stream", file));
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator(".figures")).containsText("读懂，可以入库");
            assertThat(page.locator("main")).containsText("“核对人”这一列认不出，原样保留");
            Chromium.look(page);
            page.locator(".sticky button").click();
            assertThat(page.locator("main table")).containsText("草稿");
            page.getByText("看进度，办理").first().click();
            for (var step : List.of("送合法性审核", "合法性审核通过", "批准")) {
                page.locator("#comment").fill("区政府常务会议纪要〔2026〕3号（示例）");
                Chromium.look(page);
                page.locator("button[name=act]")
                        .filter(new Locator.FilterOptions().setHasText(step))
                        .first()
                        .click();
            }
            assertThat(page.locator(".page-head")).containsText("现行");
            Chromium.look(page);
            Chromium.look(page, origin() + "/lists/zhongjie");
            assertThat(page.locator("main")).containsText("测试中介服务");
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
