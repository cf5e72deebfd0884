package org.gongkai.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class SearchPageTests {

    @LocalServerPort
    int port;

    @Autowired
    SearchDesk desk;

    @BeforeEach
    void theSampleDistrictCanBeFound() {
        await().atMost(Duration.ofMinutes(1)).until(() -> desk.count(Question.about("新城区")) > 20);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !desk.find(Question.about("新城区")).incomplete());
    }

    @Test
    void theEmptyPageShowsHowToSearch() throws Exception {
        var page = page("");
        assertThat(page.select("main form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.select("h1").text()).isEqualTo("搜索");
        assertThat(page.text()).contains("写文号", "加引号");
    }

    @Test
    void resultsSayHowManyAndCarryTheirFacts() throws Exception {
        var page = page("q=新城区");
        assertThat(page.select(".finding-sum").text()).startsWith("找到");
        assertThat(page.select(".results h3 a[href]")).isNotEmpty();
        assertThat(page.select(".results mark").eachText()).contains("新城区");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
        assertThat(page.select(".facets input[name=kind]")).isNotEmpty();
        assertThat(page.select(".tabs a[aria-current]").text()).isEqualTo("最相关");
    }

    @Test
    void aChosenFilterIsAChipThatCanBeTakenAway() throws Exception {
        var page = page("q=新城区&kind=UNIT&sort=newest");
        var chip = page.select(".chips a.chip").first();
        assertThat(chip).isNotNull();
        assertThat(chip.attr("href")).contains("q=").contains("sort=newest").doesNotContain("kind=");
        assertThat(page.select(".facets input[value=UNIT]").hasAttr("checked")).isTrue();
        assertThat(page.select(".facets input[type=hidden][name=sort]").attr("value"))
                .isEqualTo("newest");
    }

    @Test
    void whoFindsNothingIsHelped() throws Exception {
        var page = page("q=魑魅魍魉齉齾");
        assertThat(page.select("h2").eachText()).contains("没有找到“魑魅魍魉齉齾”");
        assertThat(page.text()).contains("少写几个词");
        assertThat(page.select(".finding-side a[href]")).isNotEmpty();
    }

    @Test
    void aFilterThatLeavesNothingCanBeGivenUp() throws Exception {
        var page = page("q=新城区&year=1950");
        assertThat(page.select(".nothing .doors a").eachText()).anyMatch(words -> words.startsWith("不限年份"));
        assertThat(page.select(".nothing .doors a").first().attr("href")).doesNotContain("1950");
    }

    @Test
    void hostileInputIsShownAsText() throws Exception {
        for (var typed : List.of(
                "<script>alert(1)</script>",
                "\" onfocus=alert(1) x=\"",
                "%00",
                "a".repeat(5000),
                "*".repeat(200),
                "'); drop table search_item; --",
                "${7*7}",
                "\uD83D\uDE00")) {
            var response = get("/search?q=" + encoded(typed));
            assertThat(response.statusCode()).as(typed).isEqualTo(200);
            assertThat(response.body()).doesNotContain("<script>alert", "onfocus=alert(1) x=\"\"");
        }
        assertThat(get("/search?q=a&page=-1&year=abc&kind=zzz&unit=' or 1=1&sort=x"
                                .replace(" ", "+")
                                .replace("'", "%27"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void pagesBeyondTheEndSayWhatToDo() throws Exception {
        assertThat(page("q=新城区&page=999999").text()).contains("这里只能翻到前");
    }

    @Test
    void machinesGetHitsAndCounts() throws Exception {
        var response = get("/api/v1/search?q=" + encoded("新城区") + "&size=3&type=UNIT");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("\"total\":", "\"hits\":[{", "\"facets\":{", "\"sourceId\":", "\"score\":");
    }

    @Test
    void machinesAreToldWhatIsWrong() throws Exception {
        for (var query : List.of(
                "",
                "q=",
                "q=a&page=0",
                "q=a&size=101",
                "q=a&page=x",
                "q=a&year=26",
                "q=a&kind=ZZZ",
                "q=a&unit=nowhere",
                "q=a&page=500&size=100",
                "q=a&sort=up")) {
            var response = get("/api/v1/search?" + query);
            assertThat(response.statusCode()).as(query).isEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(response.body()).contains("\"field\":");
        }
    }

    @Test
    void onlyOperatorsMayOrderAReindex() throws Exception {
        var request = HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + "/api/v1/search/reindex"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    private Document page(String query) throws Exception {
        var parts = query.isEmpty()
                ? ""
                : "?"
                        + java.util.Arrays.stream(query.split("&"))
                                .map(part -> part.split("=", 2))
                                .map(part -> part[0] + "=" + encoded(part[1]))
                                .collect(java.util.stream.Collectors.joining("&"));
        var response = get("/search" + parts);
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
