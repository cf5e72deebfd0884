package org.gongkai.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class FindingPageTests {

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
    void whoTypesPinyinGetsWhatWasMeantAndIsTold() throws Exception {
        var visit = new FormVisit(port);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> visit.get("/search?q=minzhengju").body().contains("民政局"));
        var page = visit.page("/search?q=minzhengju");
        assertThat(page.select(".finding-ask .note").text()).contains("minzhengju", "民政局");
        assertThat(page.select(".results a")).isNotEmpty();
        assertThat(visit.get("/api/v1/search?q=minzhengju").body()).contains("\"total\":0", "\"didYouMean\":\"");
    }

    @Test
    void aSearchWithinKeepsWhatWasAskedAndCanBeGivenUp() throws Exception {
        var page = new FormVisit(port).page("/search?q=新城区&type=UNIT&within=民政");
        assertThat(page.select(".within input[name=q]").attr("value")).isEqualTo("新城区");
        assertThat(page.select(".within input[name=within]").attr("value")).isEqualTo("民政");
        assertThat(page.select(".within input[name=type]").eachAttr("value")).doesNotContain("DOCUMENT");
        assertThat(page.select(".results h3").eachText()).isNotEmpty().allMatch(title -> !title.isEmpty());
        assertThat(page.select(".within a").attr("href")).doesNotContain("within");
        assertThat(page.select(".facets input[type=hidden][name=within]").attr("value"))
                .isEqualTo("民政");
    }

    @Test
    void everySearchHasAFeedAndAPageThatTellsSo() throws Exception {
        var visit = new FormVisit(port);
        var page = visit.page("/search?q=公示");
        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
                .startsWith("/search.atom?q=");
        var told = visit.page("/search/feeds?q=公示");
        assertThat(told.select("dd a[href^=/search.atom]")).hasSize(1);
        assertThat(told.select("dd a[href^=/search.json]")).hasSize(1);
        var atom = visit.get("/search.atom?q=公示");
        assertThat(atom.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(atom.body()).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"", "<updated>");
        assertThat(visit.get("/search.json?q=公示").body()).contains("https://jsonfeed.org/version/1.1");
        assertThat(visit.get("/search.atom").statusCode()).isEqualTo(400);
    }

    @Test
    void theOpennessOfficeTriesASynonymBeforeItIsKept() throws Exception {
        var office = FormVisit.of(port, "gongkaiban");
        var preview = office.post(
                "/desk/synonyms",
                "id",
                "0",
                "version",
                "0",
                "act",
                "preview",
                "words",
                "民政所在 民政局",
                "meant",
                "",
                "note",
                "");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("民政所在", "保存以后会这样变");
        assertThat(office.page("/desk/synonyms").text()).doesNotContain("民政所在");
        var wrong = office.post(
                "/desk/synonyms", "id", "0", "version", "0", "act", "keep", "words", "民政局", "meant", "", "note", "");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("至少要两个词");
        assertThat(office.post(
                                "/desk/synonyms",
                                "id",
                                "0",
                                "version",
                                "0",
                                "act",
                                "keep",
                                "words",
                                "民政所在 民政局",
                                "meant",
                                "",
                                "note",
                                "")
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.page("/desk/synonyms").text()).contains("民政所在");
        assertThat(new FormVisit(port)
                        .page("/search?q=民政所在")
                        .select(".results h3")
                        .text())
                .contains("民政局");
        var edit = office.page("/desk/synonyms").select("th a:contains(民政所在)").attr("href");
        var form = office.page(edit);
        assertThat(office.post(
                                "/desk/synonyms",
                                "act",
                                "remove",
                                "id",
                                form.select("input[name=id]").attr("value"),
                                "version",
                                form.select("input[name=version]").attr("value"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.page("/desk/synonyms").text()).doesNotContain("民政所在");
    }

    @Test
    void aPageIsChosenForWordsWithAReason() throws Exception {
        var office = FormVisit.of(port, "gongkaiban");
        var unit = new FormVisit(port)
                .page("/search?q=民政局&type=UNIT")
                .select(".results h3 a")
                .first()
                .attr("href");
        assertThat(office.post(
                                "/desk/picks",
                                "id",
                                "0",
                                "version",
                                "0",
                                "act",
                                "keep",
                                "words",
                                "救济在哪办",
                                "url",
                                "/nowhere/1",
                                "reason",
                                "x",
                                "from",
                                "2026-01-01",
                                "to",
                                "")
                        .body())
                .contains("本站没有公开");
        assertThat(office.post(
                                "/desk/picks",
                                "id",
                                "0",
                                "version",
                                "0",
                                "act",
                                "keep",
                                "words",
                                "救济在哪办",
                                "url",
                                unit,
                                "reason",
                                "救济的事先问这里",
                                "from",
                                "2026-01-01",
                                "to",
                                "")
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.page("/desk/picks").text()).contains("救济的事先问这里", "显示中");
        assertThat(new FormVisit(port).page("/search?q=救济在哪办").select(".picks").text())
                .contains("救济的事先问这里");
    }

    @Test
    void otherStaffKeepNeitherSynonymsNorPicks() throws Exception {
        var clerk = FormVisit.of(port, "kexin");
        for (var path : List.of("/desk/synonyms", "/desk/picks", "/desk/missed")) {
            assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void hostileQuestionsAreAnsweredOrRefusedInASentence() throws Exception {
        var thousand = String.join(
                " ", IntStream.range(0, 1_000).mapToObj(i -> "x" + i).toList());
        assertThat(status("/api/v1/search?q=" + thousand.replace(" ", "+"))).isEqualTo(400);
        assertThat(status("/api/v1/search?q=a&page=100000")).isEqualTo(400);
        assertThat(status("/api/v1/search?q=**********%3F%3F%3F***a*")).isEqualTo(200);
        assertThat(status("/search?q=a&page=100000")).isEqualTo(200);
        assertThat(status("/api/v1/search/suggestions?q=" + "a".repeat(3_000))).isEqualTo(200);
        var years = String.join(
                "", IntStream.range(1000, 1100).mapToObj(i -> "&year=" + i).toList());
        assertThat(status("/api/v1/search?q=a" + years)).isEqualTo(400);
        assertThat(status("/api/v1/search?q=" + "a".repeat(20_000))).isEqualTo(400);
        assertThat(status("/api/v1/search?q=a")).isEqualTo(200);
    }

    private int status(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create(path.startsWith("http") ? path : "http://localhost:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }
}
