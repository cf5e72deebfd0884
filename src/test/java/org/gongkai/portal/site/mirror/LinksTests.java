package org.gongkai.portal.site.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gongkai.portal.site.cache.Shown.Whole;
import org.gongkai.portal.site.news.Told;
import org.junit.jupiter.api.Test;

/** Where links lead in the mirror, and which file an address is. */
class LinksTests {

    private final Links links = new Links(List.of("http://localhost:8080", "https://www.example.gov.cn"));

    @Test
    void whatIsAFileStaysAndIsRead() {
        assertThat(links.page("/", "<a href=\"/documents/5#top\"><img src=\"/img/icon.svg\">"))
                .isEqualTo("<a href=\"/documents/5#top\"><img src=\"/img/icon.svg\">");
        assertThat(links.found()).containsExactly("/documents/5", "/img/icon.svg");
    }

    @Test
    void pagesOfAListBecomeAddressesOfTheirOwn() {
        assertThat(links.page("/documents", "<a href=\"?page=2\"> <a href=\"/documents?page=3\">"))
                .isEqualTo("<a href=\"/documents/page/2\"> <a href=\"/documents/page/3\">");
        assertThat(links.found()).containsExactly("/documents?page=2", "/documents?page=3");
        assertThat(StaticFile.of("/documents?page=2", true)).isEqualTo(Path.of("documents/page/2.html"));
    }

    @Test
    void whatNeedsTheApplicationLeadsToThePageThatSaysSo() {
        for (var link : List.of(
                "/search?q=x",
                "/desk",
                "/sign-in",
                "/theme",
                "/lists/quanli/compare",
                "/api/v1/openapi.json",
                "/documents?kind=LAW&amp;page=2")) {
            assertThat(links.page("/", "<a href=\"" + link + "\">")).isEqualTo("<a href=\"/offline\">");
        }
        assertThat(links.page("/", "<form action=\"/search\">")).isEqualTo("<form action=\"/offline\">");
        assertThat(links.found()).isEmpty();
    }

    @Test
    void theSiteKnowsItsOwnNameAndLeavesOthersAlone() {
        assertThat(links.page("/", "<a href=\"https://www.example.gov.cn/guide\"> <a href=\"https://www.gov.cn/\">"))
                .isEqualTo("<a href=\"/guide\"> <a href=\"https://www.gov.cn/\">");
        assertThat(links.page("/", "<a href=\"//evil.example/x\"> <a href=\"#main\">"))
                .isEqualTo("<a href=\"//evil.example/x\"> <a href=\"#main\">");
    }

    @Test
    void sheetsAndScriptsTellWhatTheyNeed() {
        links.sheet(
                "/css/a.css",
                "@font-face { src: url(\"../fonts/song.woff2\") } .x { background: url(data:image/png) }");
        links.script("/js/page.js", "import { a } from \"./ruler.js\"; const b = await import('/js/b.js');");
        assertThat(links.found()).containsExactly("/fonts/song.woff2", "/js/ruler.js", "/js/b.js");
    }

    @Test
    void noAddressLeavesTheMirror() {
        assertThat(StaticFile.of("/", true)).isEqualTo(Path.of("index.html"));
        assertThat(StaticFile.of("/documents/5/files/ab/%E5%90%8D%E5%8D%95%2B1.pdf", false))
                .isEqualTo(Path.of("documents/5/files/ab/名单+1.pdf"));
        assertThatThrownBy(() -> StaticFile.of("/../etc/passwd", false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StaticFile.of("/%2e%2e/%2e%2e/x", false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRenewalReadsWhatChangedAndWhatGathers() {
        var news =
                News.of(List.of(new Told(List.of(5L), List.of(), List.of(), List.of(Whole.DUTIES), true)), Set.of(11L));
        assertThat(news.beginning()).startsWith("/documents/5", "/matters/11");
        assertThat(news.isWanted("/documents/5/editions/1")).isTrue();
        assertThat(news.isWanted("/documents/6")).isFalse();
        assertThat(news.isWanted("/matters/12")).isFalse();
        assertThat(news.isWanted("/duties/3")).isTrue();
        assertThat(news.isWanted("/documents?page=2")).isTrue();
        assertThat(news.isWanted("/css/gongkai.css")).isFalse();
        assertThat(news.isWanted("/units/mzj")).isTrue();
    }
}
