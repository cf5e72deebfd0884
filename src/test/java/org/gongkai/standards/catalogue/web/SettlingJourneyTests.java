package org.gongkai.standards.catalogue.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class SettlingJourneyTests {
    private static final String FILE = "领域,序号,一级事项,二级事项,公开内容,公开依据,公开时限,公开主体,公开渠道,主动,依申请\n"
            + "社会救助,1,低保,审核,条件,《中华人民共和国婚姻法》,看情况,区民政局,■政府网站,√,√\n"
            + "社会救助,2,,,条件,《社会救助暂行办法》,长期,区民政局,■政府网站,√,\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void theClerkSettlesRowByRowWithoutScript(int width) {
        try (var visitor = Chromium.visitor(width, false)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "gongkaiban", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/imports/new?list=zhongdian-lingyu");
            page.locator("#file")
                    .setInputFiles(new FilePayload("a.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
            page.locator("main form button[type=submit]").click();
            Chromium.assertFits(page);
            assertThat(page.locator(".sticky button")).hasAttribute("aria-disabled", "true");

            page.getByLabel("依申请公开").first().check();
            page.locator(".settling button[value=correct]").first().click();
            page.locator(".settling button[value=leave]").first().click();
            page.locator(".settling button[value=accept]").first().click();

            assertThat(page.locator(".settled > li")).hasCount(2);
            assertThat(page.locator(".sticky")).containsText("可以整批入库");
            page.locator(".settled button").last().click();
            assertThat(page.locator(".settled > li")).hasCount(1);
            Chromium.assertFits(page);
        }
    }

    @Test
    void thePreviewIsAccessible() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "gongkaiban", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/imports/new?list=zhongdian-lingyu");
            page.locator("#file")
                    .setInputFiles(new FilePayload("a.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
            page.locator("main form button[type=submit]").click();
            Chromium.assertAccessible(page);

            page.getByText("逐项看差异").click();
            assertThat(page.locator("main .figures")).containsText("新增");
            assertThat(page.locator("main table")).containsText("低保");
            Chromium.assertAccessible(page);
            for (var width : Chromium.WIDTHS) {
                page.setViewportSize(width, 900);
                Chromium.assertFits(page);
            }
            page.locator(".figures a").first().click();
            assertThat(page.locator("#changes")).containsText("新增");
            page.getByText("回到预览").click();
            assertThat(page.locator("h1")).containsText("导入预览");
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
