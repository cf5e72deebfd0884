package org.gongkai.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.GongkaiTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class SitePageTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void theHomePageLeadsFromEveryNumberToItsList() throws Exception {
        var page = Jsoup.parse(get("/").body());
        assertThat(page.select("h1").text()).isEqualTo("查政策 找事项 问政府");
        assertThat(page.select(".nine > li"))
                .hasSize(9)
                .allMatch(list -> !list.select("a").isEmpty());
        assertThat(page.select(".counted a")).hasSize(25);
        assertThat(page.select(".lives > li")).hasSize(8);
        assertThat(page.select(".who").text()).contains("13 个镇、街道和园区，90 个村和社区");
        assertThat(page.select(".hero-facts a[href='/duties']").text()).contains("%按时");
        assertThat(page.select(".hero-facts a[href='/duties/list?state=missing']")
                        .text())
                .contains("逾期未公开");
        assertThat(page.select(".tabs a").eachText()).doesNotContain("法律法规", "法律条文");
        assertThat(page.select("meta[name=SiteName]").attr("content")).isEqualTo("新城区人民政府");
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() throws Exception {
        var first = get("/guide");
        var again = client.send(
                request("/guide")
                        .header(
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .build(),
                BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, max-age=0, must-revalidate");
    }

    @Test
    void feedsAreWellFormed() throws Exception {
        var feed = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(get("/feed.atom").body().getBytes(StandardCharsets.UTF_8)));
        assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
        assertThat(get("/feed.json").body()).startsWith("{").contains("https://jsonfeed.org/version/1.1");
    }

    @Test
    void aFeedOfNothingThatExistsIsRefusedWithASentence() throws Exception {
        assertThat(get("/feed.atom?unit=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void everyPartOfTheSiteMapExists() throws Exception {
        var index = Jsoup.parse(get("/sitemap.xml").body(), "", org.jsoup.parser.Parser.xmlParser());
        var parts = index.select("loc").eachText();
        assertThat(parts).hasSizeGreaterThanOrEqualTo(3);
        for (var part : parts) {
            assertThat(get(URI.create(part).getPath()).statusCode()).as(part).isEqualTo(200);
        }
        assertThat(get("/sitemap-pages-2.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void anUnknownPageOffersANextStep() throws Exception {
        var answer = get("/there-is-no-such-page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select(".doors a")).isNotEmpty();
    }

    @Test
    void machinesAreToldErrorsAsProblems() throws Exception {
        var answer = get("/api/v1/there-is-no-such-thing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aThemeIsRememberedAndLeadsBackOnlyWithinTheSite() throws Exception {
        var answer = get("/theme?set=dark&back=//elsewhere.example");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("theme=dark");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
