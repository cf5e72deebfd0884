package org.gongkai.disclosure.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@GongkaiTest
class DocumentPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private PublishedDocuments published;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aDocumentShowsNumberValidityTextAttachmentsAndEditions() throws Exception {
        var page = Jsoup.parse(get(sample("临时救助办理细则").url()).body());
        assertThat(page.select("h1").text()).contains("临时救助办理细则");
        assertThat(page.select(".document-number").text()).isEqualTo("新民发〔2026〕8号");
        assertThat(page.select(".validity strong").text()).isEqualTo("现行有效");
        assertThat(page.select(".validity a").text()).contains("新民发〔2020〕31号");
        assertThat(page.select(".document-text .salutation").text()).startsWith("各镇人民政府");
        assertThat(page.select(".document-text .sign-off")).hasSize(2);
        assertThat(page.select(".file")).hasSize(2);
        assertThat(page.select(".spine li")).hasSize(2);
        assertThat(page.select("meta[name=PubDate]").attr("content")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(page.select(".main-nav [aria-current]").text()).isEqualTo("政策文件");
        var outline = page.select(".rail a").first();
        assertThat(page.select("#" + outline.attr("href").substring(1))).isNotEmpty();
    }

    @Test
    void anOlderEditionSaysThatItIsAndShowsWhatChanged() throws Exception {
        var url = sample("临时救助办理细则").url();
        var older = Jsoup.parse(get(url + "/editions/1").body());
        assertThat(older.select(".note").text()).contains("这是第 1 版");
        assertThat(older.select(".document-text").text()).doesNotContain("一次性告知");
        assertThat(get(url + "/editions/2/changes").body()).contains("<ins>").contains("一次性告知");
        assertThat(get(url + "/editions/3").statusCode()).isEqualTo(404);
    }

    @Test
    void aWithdrawnDocumentAnswersGoneWithItsReasonAndNothingOfItsText() throws Exception {
        var id = jdbc.sql("select id from publishing_document where withdrawn_reason like '%养老机构%' order by id limit 1")
                .query(Long.class)
                .single();
        for (var address : new String[] {"/documents/" + id, "/documents/" + id + "/editions/1"}) {
            var answer = get(address);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).contains("文件已撤回").contains("写错了一家养老机构").doesNotContain("这份检查结果把");
        }
        var machine = get("/api/v1/documents/" + id);
        assertThat(machine.statusCode()).isEqualTo(410);
        assertThat(machine.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).contains("problem+json"));
    }

    @Test
    void whatIsNotPublicIsNotThere() throws Exception {
        var draft = jdbc.sql("select document_id from publishing_edition where state = 'DRAFT' order by 1 limit 1")
                .query(Long.class)
                .single();
        assertThat(get("/documents/" + draft).statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/documents/" + draft).statusCode()).isEqualTo(404);
        assertThat(get("/documents/0").statusCode()).isEqualTo(404);
        assertThat(get("/documents/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        var url = sample("临时救助办理细则").url();
        var first = get(url);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(c -> assertThat(c).contains("must-revalidate"));
        assertThat(first.headers().firstValue("Last-Modified")).isPresent();
        assertThat(get(url, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void attachmentsAreHandedOverAndOnlyRasterPicturesShown() throws Exception {
        var page = Jsoup.parse(get(sample("临时救助办理细则").url()).body());
        var file = get(page.select(".file a").attr("href"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(d -> assertThat(d).startsWith("attachment"));
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        var picture = Jsoup.parse(get(sample("大青山前的秋天").url()).body()).select(".document-text img");
        assertThat(picture.attr("alt")).isNotBlank();
        var shown = get(picture.attr("src"));
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(shown.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(d -> assertThat(d).startsWith("inline"));
    }

    @Test
    void aFileOfAnotherDocumentIsNotGivenOut() throws Exception {
        var page = Jsoup.parse(get(sample("临时救助办理细则").url()).body());
        var other = page.select(".file a")
                .attr("href")
                .replaceFirst("/documents/\\d+", sample("大青山").url());
        assertThat(get(other).statusCode()).isEqualTo(404);
    }

    @Test
    void aListWhosePeriodIsOverNoLongerShowsItsNames() throws Exception {
        var over = get(sample("9 月临时救助").url()).body();
        assertThat(over).contains("名单已经撤下").doesNotContain("孙某");
        assertThat(get(sample("11 月临时救助").url()).body()).contains("赵某");
        assertThat(get("/api/v1" + sample("9 月临时救助").url()).body()).doesNotContain("孙某");
    }

    @Test
    void listsFilterAndTheLibraryFindsANumberInAnyBrackets() throws Exception {
        var found = Jsoup.parse(
                get("/policies?q=%E6%96%B0%E6%B0%91%E5%8F%91(2026)8%E5%8F%B7").body());
        assertThat(found.select("tbody tr")).hasSize(1);
        var running = Jsoup.parse(get("/documents?kind=PUBLICITY&unit=mzj").body());
        assertThat(running.select(".lines .line-title").eachText()).allMatch(t -> t.contains("公示"));
        assertThat(running.select(".chip")).hasSize(2);
        assertThat(get("/documents?kind=%01&year=x&matter=-1&page=-5&topic=nothing")
                        .statusCode())
                .isEqualTo(200);
    }

    private DocumentLine sample(String words) {
        return published.list(DocumentFilter.ALL.words(words), 0, 1).getFirst();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
