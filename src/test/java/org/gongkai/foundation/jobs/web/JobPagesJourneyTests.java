package org.gongkai.foundation.jobs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.awaitility.Awaitility;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.SampleStaff;
import org.gongkai.foundation.jobs.JobDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class JobPagesJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JobDesk desk;

    @Test
    void theOpennessOfficeFollowsAJobAndItsErrors() {
        var id = desk.start("test.count", "数到五（示例）", "示例公开办", Map.of("until", "5"));
        Awaitility.await().until(() -> !desk.errors(id).isEmpty());
        var origin = "http://localhost:" + port;
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                Chromium.signIn(page, origin, "gongkaiban", SampleStaff.PASSWORD);
                page.navigate(origin + "/desk/jobs");
                assertThat(page.locator("main").innerText()).contains("数到五（示例）");
                Chromium.assertAccessible(page);
                page.navigate(origin + "/desk/jobs/" + id);
                assertThat(page.locator("main").innerText()).contains("第 3 行不要");
                Chromium.assertAccessible(page);
                Chromium.assertFits(page);
            }
        }
    }
}
