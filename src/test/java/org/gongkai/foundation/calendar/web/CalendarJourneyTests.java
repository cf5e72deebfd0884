package org.gongkai.foundation.calendar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The calendar for everybody, and entering a year at the desk. */
@GongkaiTest
class CalendarJourneyTests {

    private static final String NOTICE = """
            一、元旦：1月1日（星期五）至3日（星期日）放假，共3天。
            二、国庆节：10月1日至7日放假调休，共7天。9月26日（星期日）上班。
            """;

    @LocalServerPort
    private int port;

    @Test
    void anyoneSeesWhyADayIsTheLastOne() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                look(page, "/calendar/2026");
                assertThat(page.locator("main")).containsText("2026-02-14");
                look(page, "/calendar/deadline");
                page.locator("#from").fill("2026-02-12");
                page.locator("#amount").fill("20");
                page.locator("main form button").click();
                assertThat(page.locator("main")).containsText("2026 年 3 月 18 日");
                assertThat(page.locator(".ruler li")).hasCount(35);
                Chromium.assertAccessible(page);
                Chromium.assertFits(page);
            }
        }
    }

    @Test
    void machinesGetTheSameWithItsSteps() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var request = visitor.request();
            var answer = request.get(origin() + "/api/v1/calendar/deadline?from=2026-02-12&amount=20&unit=WORKING_DAY");
            assertThat(answer.text())
                    .contains("\"date\":\"2026-03-18\"")
                    .contains("\"provisional\":false")
                    .contains("\"kind\":\"MAKE_UP\"");
            var refused = request.get(origin() + "/api/v1/calendar/deadline?from=2026-02-30&amount=20");
            assertThat(refused.status()).isBetween(400, 422);
            assertThat(refused.text()).contains("日期");
        }
    }

    @Test
    void theOfficePastesANoticeLooksThroughItAndEntersIt() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "gongkaiban", SampleStaff.PASSWORD);
            look(page, "/desk/calendar");
            page.locator("#year").fill("2049");
            page.locator("#title").fill("示例：2049 年节假日安排");
            page.locator("#text").fill(NOTICE.replace("共7天", "共8天"));
            page.locator("main form button").last().click();
            assertThat(page.locator(".note.blocked")).containsText("8");
            Chromium.assertAccessible(page);
            page.locator("#text").fill(NOTICE);
            page.locator("main form button").last().click();
            assertThat(page.locator("main")).containsText("放假 10 天，调休上班 1 天");
            Chromium.assertAccessible(page);
            Chromium.assertFits(page);
            page.locator("form[action='/desk/calendar'] button").click();
            assertThat(page.locator("main")).containsText("2049-09-26");
        }
    }

    @Test
    void nobodyElseFindsTheDesk() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            var answer = page.navigate(origin() + "/desk/calendar");
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    private void look(Page page, String path) {
        page.navigate(origin() + path);
        Chromium.assertAccessible(page);
        Chromium.assertFits(page);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
