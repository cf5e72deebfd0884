package org.gongkai.portal.site.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.portal.site.cache.PageCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages answered from memory are the pages that were made, and go with what they show. */
@GongkaiTest
class KeptPagesPageTests {

    @Autowired
    private PageCache cache;

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void forget() {
        cache.clear();
    }

    @Test
    void theSecondReaderGetsTheSamePageWithTheSameHeaders() throws Exception {
        var path = publish("mzj", "缓存一").document().url();
        var made = get(path);
        long hits = cache.figures().hits();
        var kept = get(path);
        assertThat(cache.figures().hits()).isEqualTo(hits + 1);
        assertThat(kept.body()).isEqualTo(made.body());
        for (var header : new String[] {
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Content-Type",
            "Content-Language",
            "Cache-Control",
            "ETag",
            "Last-Modified"
        }) {
            assertThat(kept.headers().allValues(header))
                    .as(header)
                    .hasSize(1)
                    .isEqualTo(made.headers().allValues(header));
        }
        assertThat(kept.headers().firstValue("Vary").orElse(""))
                .containsIgnoringCase("Cookie")
                .containsIgnoringCase("Accept-Encoding");
        assertThat(kept.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(kept.body()).doesNotContain("_csrf");
    }

    @Test
    void whoHasThePageIsToldSoAndHeadHasNoBody() throws Exception {
        for (int i = 0; i < 2; i++) {
            var whole = get("/guide");
            var again = send(request("/guide")
                    .header("If-None-Match", whole.headers().firstValue("ETag").orElseThrow()));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            var head = send(request("/guide").method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValueAsLong("Content-Length"))
                    .hasValue(whole.body().getBytes(StandardCharsets.UTF_8).length);
            cache.clear();
        }
    }

    @Test
    void aPackedPageIsTheSamePage() throws Exception {
        var plain = get("/guide").body();
        var packed =
                client.send(request("/guide").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
        }
    }

    @Test
    void howAVisitorWantsToSeeItIsTheirsAlone() throws Exception {
        assertThat(get("/guide").body()).doesNotContain("data-theme=\"dark\"");
        assertThat(send(request("/guide").header("Cookie", "theme=dark; other=1"))
                        .body())
                .contains("data-theme=\"dark\"");
        assertThat(get("/guide").body()).doesNotContain("data-theme=\"dark\"");
    }

    @Test
    void staffSeeTheirOwnPageAndNobodyElseSeesIt() throws Exception {
        get("/");
        var kexin = FormVisit.of(port, "kexin");
        assertThat(kexin.page("/").select(".appearance").text()).contains("示例科员甲");
        assertThat(get("/").body()).doesNotContain("示例科员甲");
    }

    @Test
    void publishingShowsAtOnceOnItsListingsAndLeavesOtherPagesAlone() throws Exception {
        var other = publish("jyj", "不相干").document().url();
        for (var path : new String[] {other, "/", "/documents", "/units/mzj", "/feed.atom", "/documents?unit=jyj"}) {
            get(path);
        }
        var id = publish("mzj", "一发布就看见");
        for (var path : new String[] {"/", "/documents", "/units/mzj", "/feed.atom", "/documents?unit=mzj"}) {
            assertThat(get(path).body()).as(path).contains("一发布就看见");
        }
        long hits = cache.figures().hits();
        get(other);
        assertThat(cache.figures().hits()).isEqualTo(hits + 1);
        assertThat(get(id.document().url()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasWithdrawnIsGoneWithTheActItself() throws Exception {
        var id = publish("mzj", "要撤回的");
        for (int i = 0; i < 2; i++) {
            assertThat(get(id.document().url()).body()).contains("要撤回的");
            assertThat(get("/documents").body()).contains("要撤回的");
        }
        office.withdraw(id.document(), "内容有误。", Cast.LEADER);
        for (int i = 0; i < 2; i++) {
            assertThat(get(id.document().url()).statusCode()).isEqualTo(410);
            assertThat(get(id.document().url()).body()).contains("内容有误。").doesNotContain("要撤回的");
            assertThat(get("/documents").body()).doesNotContain("要撤回的");
            assertThat(get("/").body()).doesNotContain("要撤回的");
        }
    }

    @Test
    void whatAnotherNodeToldIsDroppedHereToo() throws Exception {
        var id = publish("mzj", "别的节点");
        get(id.document().url());
        jdbc.sql("insert into site_change (node, documents) values ('another', array[?::bigint])")
                .param(id.document().value())
                .update();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            long hits = cache.figures().hits();
            get(id.document().url());
            return cache.figures().hits() == hits;
        });
    }

    private EditionId publish(String unit, String title) {
        return Cast.publish(
                desk, reviews, office, units.byCode(unit).orElseThrow().id(), DocumentKind.NOTICE, Cast.notice(title));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(FormVisit.uri(port, path));
    }
}
