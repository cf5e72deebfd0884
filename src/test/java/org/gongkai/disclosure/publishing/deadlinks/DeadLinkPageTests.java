package org.gongkai.disclosure.publishing.deadlinks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.gongkai.Chromium;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.foundation.identity.SampleStaff;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link of a public document that died: its unit finds it with the way to mend it, other units do not see it. */
@GongkaiTest
class DeadLinkPageTests {

    @LocalServerPort
    int port;

    @Autowired
    UnitDirectory units;

    @Autowired
    PublishingDesk desk;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    PublicationOffice office;

    @Autowired
    JdbcClient jdbc;

    private final String address = "https://gone-" + UUID.randomUUID() + ".example.invalid/a?b=1&c=2";

    @Test
    void aDeadLinkIsListedForItsUnitWithTheWayToMendIt() {
        long document = publish("=示例：失效的链接");
        died(404, "GONE");
        try (var visitor = Chromium.visitor(1440, true)) {
            var page = visitor.newPage();
            Chromium.signIn(page, origin(), "kexin", SampleStaff.PASSWORD);
            page.navigate(origin() + "/desk/links");
            var row = page.locator(".checks-page li")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(address));
            assertThat(row.textContent()).contains("链接“旧公告”：页面不存在（404）", "区民政局", "起打不开");
            Chromium.assertAccessible(page);
            for (var width : Chromium.WIDTHS) {
                page.setViewportSize(width, 900);
                Chromium.assertFits(page);
            }
            row.locator("strong a").click();
            assertThat(page.url()).endsWith("/desk/documents/" + document);
        }
    }

    @Test
    void otherUnitsDoNotSeeItAndTheTableKeepsFormulasAsText() throws Exception {
        publish("=示例：失效的链接");
        died(0, "UNKNOWN_HOST");
        assertThat(FormVisit.of(port, "jiedao").page("/desk/links").text()).doesNotContain(address);
        var table = FormVisit.of(port, "gongkaiban").get("/desk/links.csv");
        assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(table.body().lines().filter(line -> line.contains(address)))
                .singleElement()
                .asString()
                .contains("区民政局", "'=示例：失效的链接", "旧公告", "没有这个网站");
    }

    @Test
    void aLinkThatAnswersAgainIsNotListed() throws Exception {
        publish("示例：链接又好了");
        died(404, "GONE");
        jdbc.sql("update publishing_outside_link set outcome = 'ANSWERS', dead_since = null where address = ?")
                .param(address)
                .update();
        assertThat(FormVisit.of(port, "kexin").page("/desk/links").text()).doesNotContain(address);
    }

    private long publish(String title) {
        var text = "<p>详见<a href=\"" + address.replace("&", "&amp;") + "\">旧公告</a>。</p>";
        var unit = units.byCode("mzj").orElseThrow().id();
        return Cast.publish(desk, reviews, office, unit, DocumentKind.NOTICE, Content.of(title, RichText.of(text)))
                .document()
                .value();
    }

    private void died(int status, String outcome) {
        assertThat(jdbc.sql("""
                                update publishing_outside_link set outcome = :outcome, status = :status, failures = 2,
                                    dead_since = now(), asked_at = now(), due_at = now() + interval '1 year'
                                where address = :address
                                """)
                        .param("outcome", outcome)
                        .param("status", status)
                        .param("address", address)
                        .update())
                .isEqualTo(1);
    }

    private String origin() {
        return "http://localhost:" + port;
    }
}
