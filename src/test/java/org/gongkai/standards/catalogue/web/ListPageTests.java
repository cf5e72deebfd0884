package org.gongkai.standards.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.gongkai.GongkaiTest;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterFilter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GongkaiTest
class ListPageTests {
    private static final String LIST = "/lists/zhongdian-lingyu";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ListRegister register;

    @LocalServerPort
    private int port;

    @org.springframework.beans.factory.annotation.Autowired
    ListPageTests(ListRegister register) {
        this.register = register;
    }

    @Test
    void everyListHasItsCountAndItsEdition() throws Exception {
        var page = page("/lists");
        assertThat(page.select("tbody tr")).hasSize(register.listTypes().size());
        assertThat(page.select("main").text()).contains("重点领域公开事项清单", "示例");
    }

    @Test
    void rowsStandUnderTheirGroupsAndLeadToTheirPages() throws Exception {
        var page = page(LIST + "?field=shehui-jiuzhu");
        assertThat(page.select("tr.group").eachText()).contains("最低生活保障");
        assertThat(page.select(".chips a.chip").text()).contains("社会救助");
        var total =
                register.matters(MatterFilter.ofField("shehui-jiuzhu"), 1, 1).total();
        assertThat(page.select("tbody tr:not(.group)")).hasSize((int) total);
        var matter = page(page.select("tbody th a").first().attr("href"));
        assertThat(matter.select("h1").text()).isNotBlank();
        assertThat(matter.select("dl.keyvalues").text()).contains("公开主体", "公开时限");
        assertThat(matter.select("link[rel=canonical], meta[name=ColumnName]")).isNotEmpty();
    }

    @Test
    void theFieldOfThePilotShowsWhatLaterNamesHold() throws Exception {
        var page = page("/fields/jiuye");
        assertThat(page.select("main").text()).contains("就业创业", "岗位信息发布");
    }

    @Test
    void twentyFiveFieldsAreOffered() throws Exception {
        assertThat(page("/fields").select(".field-grid > li")).hasSize(25);
        assertThat(page("/fields?set=national-2019").select(".field-grid > li")).hasSize(26);
    }

    @Test
    void wordsThatFindNothingAreToldSo() throws Exception {
        assertThat(page(LIST + "?q=zzzz").select("main").text()).contains("没有符合条件的事项");
    }

    @Test
    void anUnknownMatterListOrFieldIsNotFound() throws Exception {
        assertThat(get("/matters/999999999").statusCode()).isEqualTo(404);
        assertThat(get("/lists/no-such-list").statusCode()).isEqualTo(404);
        assertThat(get("/fields/no-such-field").statusCode()).isEqualTo(404);
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        var first = get(LIST);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = client.send(
                HttpRequest.newBuilder(uri(LIST)).header("If-None-Match", tag).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void filtersHoldForDownloadsToo() throws Exception {
        var csv = get(LIST + ".csv?field=yiwu-jiaoyu").body();
        assertThat(csv).contains("义务教育").doesNotContain("社会救助");
        assertThat(get(LIST + ".json?field=yiwu-jiaoyu").body()).contains("\"total\":");
        assertThat(get(LIST + ".xlsx").headers().firstValue("Content-Type").orElse(""))
                .contains("spreadsheetml");
    }

    private Document page(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), uri(path).toString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
