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
    void anyoneSeesWhereTheClockStoodStill() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                look(page, "/calendar/deadline?from=2026-03-02&rule=request.answer");
                assertThat(page.locator("main")).containsText("国务院令第711号");
                page.locator("details.deadline-more summary").click();
                page.locator("#stop").fill("2026-03-04 至 2026-03-11 征求第三方意见");
                page.locator("#restart").fill("2026-03-16 收到补正");
                page.locator("#extension").fill("5");
                page.locator("main form button").click();
                assertThat(page.locator("main .lead")).containsText("延长 5 个工作日，最后一天是 2026 年 4 月 21 日");
                assertThat(page.locator(".ruler li.stopped")).hasCount(7);
                assertThat(page.locator(".ruler li.stopped").first()).containsText("停");
                assertThat(page.locator("main")).containsText("征求第三方意见，停止计算 7 天，不计入");
                Chromium.assertAccessible(page);
                Chromium.assertFits(page);

                page.locator("#stop").fill("2026-03-20..");
                page.locator("main form button").click();
                assertThat(page.locator("main .lead")).containsText("恢复以后才知道最后一天");
                page.locator("#stop").fill("上周");
                page.locator("main form button").click();
                assertThat(page.locator(".errors")).containsText("上周");
                Chromium.assertAccessible(page);
            }
        }
    }

    @Test
    void machinesTellStopsAndAskForRules() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var request = visitor.request();
            var stopped = request.get(
                    origin()
                            + "/api/v1/calendar/deadline?from=2026-03-02&rule=request.answer&stop=2026-03-04..2026-03-11&restart=2026-03-16");
            assertThat(stopped.text())
                    .contains("\"date\":\"2026-04-14\"")
                    .contains("\"stopped\":false")
                    .contains("\"kind\":\"STOPPED\"")
                    .contains("\"kind\":\"RESTARTED\"")
                    .contains("\"code\":\"request.answer\"");
            var open = request.get(origin() + "/api/v1/calendar/deadline?from=2026-03-02&amount=20&stop=2026-03-04..");
            assertThat(open.text())
                    .contains("\"date\":null")
                    .contains("\"stopped\":true")
                    .contains("STILL_STOPPED");
            var old = request.get(origin() + "/api/v1/calendar/rules?code=request.answer&on=2018-03-01");
            assertThat(old.text()).contains("\"amount\":15").contains("492").doesNotContain("711");
            var rules = request.get(origin() + "/api/v1/calendar/rules");
            assertThat(rules.text()).contains("remedy.litigation").contains("\"unit\":\"MONTH\"");
            assertThat(request.get(origin() + "/api/v1/calendar/rules?code=nothing")
                            .status())
                    .isEqualTo(404);
            assertThat(request.get(origin() + "/api/v1/calendar/deadline?from=2026-03-02&rule=nothing")
                            .text())
                    .contains("nothing");
        }
    }

    @Test
    void everybodyReadsTheRulesAndTheOfficeMakesANewVersion() {
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                look(page, "/calendar/rules");
                page.getByText("答复政府信息公开申请").click();
                assertThat(page.locator("main tbody tr")).hasCount(2);
                Chromium.assertAccessible(page);
                Chromium.assertFits(page);
            }
        }
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "gongkaiban", SampleStaff.PASSWORD);
            look(page, "/desk/calendar/rules");
            page.locator("main").getByText("告知申请人补正").click();
            page.locator("#amount").fill("5");
            page.locator("main form button").click();
            assertThat(page.locator(".errors")).containsText("从哪天起适用");
            Chromium.assertAccessible(page);
            page.locator("#validFrom").fill("2048-01-01");
            page.locator("#because").fill("示例：缩短");
            page.locator("main form button").click();
            assertThat(page.locator("main tbody tr").first()).containsText("5 个工作日");
            assertThat(page.locator("main tbody tr").first()).containsText("还没开始适用");
            assertThat(page.locator("main tbody tr").nth(1)).containsText("2047-12-31");
            Chromium.assertAccessible(page);
            Chromium.assertFits(page);
            page.locator("#back-because").fill("示例：没有定下来");
            page.locator("form[action$='taking-back'] button").click();
            assertThat(page.locator("main tbody tr")).hasCount(1);
            assertThat(page.locator("main")).containsText("示例：没有定下来");
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
    void aYearIsEnteredThreeWaysAndChangedAfterwardsOnAnyScreen() {
        for (int width : Chromium.WIDTHS) {
            boolean script = width != 768;
            try (var visitor = Chromium.visitor(width, script)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin(), "gongkaiban", SampleStaff.PASSWORD);
                var year = Integer.toString(2050 + width / 100);
                preview(page, year, "{\"year\":" + year + ",\n\"days\":[{\"name\":\"元旦\"");
                assertThat(page.locator(".note.blocked").first()).containsText("JSON 写得不对，第 2 行");
                preview(page, year, "一、国庆节：10月1日放假，共1天。10月1日上班。");
                assertThat(page.locator("main")).containsText("又放假又上班");
                preview(page, year, "[{\"name\":\"国庆节\",\"date\":\"" + year + "-10-01\",\"isOffDay\":true}]");
                page.locator("form[action='/desk/calendar'] button").click();
                assertThat(page.locator("main")).containsText(year + "-10-01");
                preview(page, year, year + "-10-02 国庆节 放假");
                assertThat(page.locator("main")).containsText("已经录入过");
                assertThat(page.locator("main tbody tr").first()).containsText(year + "-10-01");
                assertThat(page.locator("main tbody tr").first()).containsText("平常");
                if (script) {
                    Chromium.assertAccessible(page);
                    Chromium.assertFits(page);
                }
            }
        }
    }

    private void preview(Page page, String year, String text) {
        page.navigate(origin() + "/desk/calendar");
        page.locator("#year").fill(year);
        page.locator("#title").fill("示例：" + year + " 年节假日安排");
        page.locator("#text").fill(text);
        page.locator("form[action$=preview] button").click();
    }

    @Test
    void nobodyElseFindsTheDesk() {
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            var answer = page.navigate(origin() + "/desk/calendar");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(page.navigate(origin() + "/desk/calendar/rules/request.answer")
                            .status())
                    .isEqualTo(403);
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
