package org.gongkai.disclosure.publishing.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.jobs.Job;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.jobs.LineError;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of an old site comes in: documents, files, pictures, and signs at the old addresses. */
@GongkaiTest
class MovingPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataDirectory directory;

    @Autowired
    private JobDesk jobs;

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPageComesWithItsFilesAndPicturesAndItsOldAddressLeadsToIt() throws Exception {
        var site = new OldSite()
                .withPage("a/1.html", "关于旧网文件一" + run + "的通知", """
                        <p><img src="p/1.png" alt="流程图"><img src="p/lost.png"></p>
                        <p>附件：<a href="f/%E5%90%8D%E5%8D%95.txt">名单.txt</a> <a href="f/lost.doc">缺的表.doc</a></p>
                        <script>alert(1)</script><p onclick="x()"><a href="javascript:x()">点这里</a></p>""")
                .withPicture("a/p/1.png")
                .with("a/f/名单.txt", "姓名，街道");
        var job = imported(site, true);
        assertThat(job.result()).containsAllEntriesOf(Map.of("total", 1, "imported", 1, "failed", 0, "refused", 0));
        var moved = get("/" + run + "/a/1.html");
        assertThat(moved.statusCode()).isEqualTo(301);
        var url = moved.headers().firstValue("Location").orElseThrow();
        assertThat(url).startsWith("/documents/");
        var page = Jsoup.parse(get(url).body(), "http://localhost:" + port + url);
        assertThat(page.select("h1").text()).isEqualTo("关于旧网文件一" + run + "的通知");
        assertThat(page.select("meta[name=PubDate]").attr("content")).startsWith("2019-03-04");
        assertThat(page.select(".document-text script, .document-text [onclick], .document-text [href^=javascript]"))
                .isEmpty();
        assertThat(page.select(".document-text").text()).doesNotContain("主办", "首页");
        var picture = page.select(".document-text img");
        assertThat(picture).hasSize(1);
        assertThat(picture.attr("alt")).isEqualTo("流程图");
        assertThat(get(picture.attr("src")).statusCode()).isEqualTo(200);
        assertThat(page.select(".file").text()).contains("名单").doesNotContain("缺的表");
    }

    @Test
    void whatIsMissingIsToldAndNothingElseStops() throws Exception {
        var site = new OldSite()
                .withPage("1.html", "关于缺附件" + run + "的通知", "<p>附件：<a href='lost.doc'>表.doc</a></p>")
                .with("2.html", "<html><head><title>404</title></head><body>您访问的页面不存在</body></html>")
                .with("3.html", "%PDF-1.4 no page")
                .with("readme.txt", "不是页面");
        var preview = json(send("/api/v1/documents/pages/previews", site.zip()));
        assertThat(preview.path("total").asInt()).isEqualTo(3);
        assertThat(preview.path("refused").asInt()).isEqualTo(2);
        var first = preview.path("pages").path(0);
        assertThat(first.path("publishedOn").asString()).isEqualTo("2019-03-04");
        assertThat(first.path("attachments").path(0).path("found").asBoolean()).isFalse();
        assertThat(first.path("problems").toString()).contains("附件“表.doc”不在文件夹里");
        var job = imported(site, false);
        assertThat(job.result()).containsAllEntriesOf(Map.of("total", 3, "imported", 1, "failed", 0, "refused", 2));
        assertThat(jobs.errors(job.id()))
                .extracting(LineError::reason)
                .anyMatch(reason -> reason.startsWith("1.html：") && reason.contains("表.doc"))
                .anyMatch(reason -> reason.startsWith("2.html：") && reason.contains("不存在"))
                .anyMatch(reason -> reason.startsWith("3.html：") && reason.contains("不是网页"));
    }

    @Test
    void theSameFolderAgainChangesNothingAndAChangedPageMakesANewEdition() throws Exception {
        var title = "关于再来一次" + run + "的通知";
        assertThat(imported(new OldSite().withPage("1.html", title, ""), true).result())
                .containsEntry("imported", 1);
        assertThat(imported(new OldSite().withPage("1.html", title, ""), true).result())
                .containsAllEntriesOf(Map.of("imported", 0, "unchanged", 1));
        assertThat(imported(new OldSite().withPage("1.html", title, "<p>后来补写的一段。</p>"), true)
                        .result())
                .containsAllEntriesOf(Map.of("imported", 0, "updated", 1));
    }

    @Test
    void anAddressWithAQueryLeadsOnAndOneOfOursIsNeverHidden() throws Exception {
        var page = "<html><head><title>t</title><link rel=canonical href='%s'></head><body><h1>%s</h1><p>2019-03-04</p>"
                + "<p>这是旧网站上的一份文件，正文写得够长，用来检查旧地址。</p></body></html>";
        imported(
                new OldSite()
                        .with(
                                "q.html",
                                page.formatted(
                                        "http://old.example.gov.cn/" + run + "/View.asp?id=7&type=b",
                                        "关于问号" + run + "的公告"))
                        .with("o.html", page.formatted("http://old.example.gov.cn/search", "关于遮住" + run + "的公告"))
                        .with("s.html", page.formatted("//evil.example.net/" + run + "/x.html", "关于外站" + run + "的公告")),
                true);
        var asked = get("/" + run + "/View.asp?id=7&type=b");
        assertThat(asked.statusCode()).isEqualTo(301);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).startsWith("/documents/");
        assertThat(get("/" + run + "/View.asp?id=8&type=b").statusCode()).isEqualTo(404);
        assertThat(get("/search").statusCode()).isEqualTo(200);
        assertThat(get("/" + run + "/x.html").headers().firstValue("Location").orElse("/documents/"))
                .startsWith("/documents/");
        assertThat(get("/" + run + "/never.html").statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftIsNotShownAtItsOldAddress() throws Exception {
        imported(new OldSite().withPage("d.html", "关于草稿" + run + "的通知", ""), false);
        assertThat(get("/" + run + "/d.html").statusCode()).isEqualTo(404);
    }

    private Job imported(OldSite site, boolean publish) throws Exception {
        var answer = send(
                "/api/v1/documents/pages/imports?unit=nmsl&publish=" + publish + "&base=http://old.example.gov.cn/"
                        + run,
                site.zip());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var id = new JobId(json(answer).path("job").asLong());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jobs.find(id).orElseThrow().state().isOver());
        return jobs.find(id).orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var uri = URI.create("http://localhost:" + port).resolve(path);
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> send(String path, byte[] zip) throws IOException, InterruptedException {
        var token = Files.readString(directory.data().resolve("admin-token")).strip();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(zip))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }
}
