package org.gongkai.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Questions that no form of ours asks: numbers beyond all measure, the same field twice, markup where words belong. */
@GongkaiTest
class AwkwardQuestionsModuleTests {

    private static final List<String> PAGES = List.of(
            "/documents",
            "/search",
            "/lists",
            "/units",
            "/duties/list",
            "/statistics",
            "/calendar/deadline",
            "/api/v1/search",
            "/api/v1/documents",
            "/api/v1/matters",
            "/api/v1/duties",
            "/api/v1/search/suggestions");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=2147483647&size=2147483647",
                "page=-2147483648&size=-1&from=9999-99-99&to=0000-00-00&year=999999999",
                "page=99999999999999999999&q=%00&unit=%00&kind=%00",
                "page=1&page=2&q=a&q=b&sort=x&sort=y",
                "q=<script>alert(1)</script>&kind=<script>alert(1)</script>&unit='%3B--"
            })
    void noQuestionBreaksAPageOrComesBackAsMarkup(String question) throws Exception {
        var visit = new FormVisit(port);
        for (var page : PAGES) {
            var answer = visit.get(page + "?" + question.replace("%3B", ";").replace("%00", "\u0000"));
            assertThat(answer.statusCode()).as(page + " " + question).isLessThan(500);
            assertThat(answer.body())
                    .as(page + " " + question)
                    .doesNotContain("Exception", "org.springframework", "SQL");
            // what is no page may hold the signs: it is never read as markup
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                assertThat(answer.body()).as(page).doesNotContain("<script>alert(1)");
            }
        }
    }
}
