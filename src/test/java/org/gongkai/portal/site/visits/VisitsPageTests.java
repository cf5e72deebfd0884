package org.gongkai.portal.site.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.foundation.organization.UnitDirectory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits are counted, told to everybody, and say nothing about who visited. */
@GongkaiTest
class VisitsPageTests {

    private static final String BROWSER = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/140.0";

    @Autowired
    private VisitCounter counter;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private UnitDirectory units;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void madeAndKeptPagesCountAlikeAndProgramsDoNotCount() throws Exception {
        var document = publish("数一数");
        get(document.url(), BROWSER);
        get(document.url(), BROWSER);
        var tag = get(document.url(), BROWSER).headers().firstValue("ETag").orElseThrow();
        var again = client.send(
                HttpRequest.newBuilder(FormVisit.uri(port, document.url()))
                        .header("User-Agent", BROWSER)
                        .header("If-None-Match", tag)
                        .build(),
                BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        get(document.url(), "Mozilla/5.0 (compatible; Baiduspider/2.0)");
        get("/documents/999999999", BROWSER);
        counter.write();
        assertThat(visits(document.url())).isEqualTo(4);
        assertThat(visits("/documents/999999999")).isZero();
        counter.write();
        assertThat(visits(document.url())).isEqualTo(4);
    }

    @Test
    void theStatisticsAddUpAndNameNoWithdrawnDocument() throws Exception {
        var document = publish("会撤回的热门文件");
        for (int i = 0; i < 40; i++) get(document.url(), BROWSER);
        counter.write();
        var page = Jsoup.parse(get("/statistics", BROWSER).body());
        assertThat(page.select("h1").text()).isEqualTo("访问统计");
        assertThat(page.select("td, th").eachText()).contains("会撤回的热门文件");
        var days = page.select("figure").get(1);
        assertThat(days.select("svg")).isNotEmpty().hasSameSizeAs(days.select("tbody tr"));
        var shown = days.select("tbody td").eachText().stream()
                .mapToLong(n -> Long.parseLong(n.replace(",", "")))
                .sum();
        assertThat(page.select(".figures strong").first().text().replace(",", ""))
                .isEqualTo(Long.toString(shown));
        var total = jdbc.sql("select sum(visits) from site_visit_day")
                .query(Long.class)
                .single();
        assertThat(jdbc.sql("select sum(visits) from site_visit_page")
                        .query(Long.class)
                        .single())
                .isEqualTo(total);
        assertThat(get("/api/v1/statistics", BROWSER).body()).contains("\"total\":" + total);
        assertThat(get("/statistics.csv", BROWSER).body()).startsWith("\uFEFF日期,访问次数\r\n");

        office.withdraw(document, "内容有误。", Cast.LEADER);
        assertThat(get("/statistics", BROWSER).body()).doesNotContain("会撤回的热门文件");
        assertThat(get("/api/v1/statistics", BROWSER).body()).doesNotContain("会撤回的热门文件");
    }

    @Test
    void nothingIsKeptAboutWhoReads() {
        var columns = jdbc.sql("select column_name from information_schema.columns where table_name like 'site_visit%'")
                .query(String.class)
                .set();
        assertThat(columns).containsExactlyInAnyOrder("day", "path", "month", "visits");
    }

    private long visits(String path) {
        return jdbc.sql("select coalesce(sum(visits), 0) from site_visit_page where path = ?")
                .param(path)
                .query(Long.class)
                .single();
    }

    private DocumentId publish(String title) {
        return Cast.publish(
                        desk,
                        reviews,
                        office,
                        units.byCode("mzj").orElseThrow().id(),
                        DocumentKind.NOTICE,
                        Cast.notice(title))
                .document();
    }

    private HttpResponse<String> get(String path, String agent) throws Exception {
        return client.send(
                HttpRequest.newBuilder(FormVisit.uri(port, path))
                        .header("User-Agent", agent)
                        .build(),
                BodyHandlers.ofString());
    }
}
