package org.gongkai.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongkai.Chromium;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desks of the three administrators and everybody's own security, on phone, tablet and desk, in every appearance. */
@GongkaiTest
class AdministrationJourneyTests {

    /** A star stands for the number of a person. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "guanli", List.of("/desk/people", "/desk/people/enrolment", "/desk/people/*", "/desk/proposals"),
            "anquan", List.of("/desk/people/*", "/desk/keys", "/desk/me/security", "/desk/me/security/authenticator"),
            "shenji", List.of("/desk/access", "/desk/proposals", "/desk/me"));

    @Autowired
    private StaffRegister register;

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    @Test
    void everyPageIsReadableByEverybody() {
        somethingWaits();
        var person = staff.named("shenji").orElseThrow().person().toString();
        for (int width : Chromium.WIDTHS) {
            PAGES.forEach((login, pages) -> {
                try (var visitor = Chromium.visitor(width, true)) {
                    var page = visitor.newPage();
                    Chromium.signIn(page, origin(), login, SampleStaff.PASSWORD);
                    for (var pattern : pages) {
                        var address = pattern.replace("*", person);
                        assertThat(page.navigate(origin() + address).status())
                                .as(login + " " + address)
                                .isEqualTo(200);
                        Chromium.assertAccessible(page);
                        Chromium.assertFits(page);
                    }
                }
            });
        }
    }

    @Test
    void theAuditAdministratorVerifiesWithoutScript() {
        try (var visitor = Chromium.visitor(768, false)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "shenji", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/access");
            page.locator("form[action='/desk/access/verification'] button").click();
            assertThat(page.locator("[role=status]").innerText()).contains("没有被改动");
        }
    }

    private void somethingWaits() {
        var system = staff.named("guanli").orElseThrow();
        var audit = staff.named("shenji").orElseThrow();
        try {
            register.givePassword(system, audit.person());
        } catch (org.gongkai.foundation.design.Refused already) {
            assertThat(already.sentence()).contains("已经提出");
        }
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
