package org.gongkai.portal.site.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.portal.site.withdrawal.Visitor.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads everything that anybody may read and that could have to do with a document. */
record Sweep(
        Visitor visitor,
        RequestMappingHandlerMapping mappings,
        JdbcClient jdbc,
        Clock clock,
        DocumentId document,
        String sentence,
        String secret) {

    /** Within this time what was taken back is gone. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** Those of the addresses that tell the sentence. */
    List<Answer> telling(Collection<String> addresses) {
        return addresses.stream()
                .map(visitor::get)
                .filter(answer -> answer.tells(sentence))
                .toList();
    }

    /**
     * Nothing tells the sentence any more: soon at the addresses that told it, not by an answer that somebody kept, and
     * nowhere else either.
     *
     * @param before what every address said while the sentence was public
     */
    void assertGone(Map<String, Answer> before) {
        var told = before.values().stream()
                .filter(answer -> answer.tells(sentence))
                .toList();
        Awaitility.await()
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> assertThat(telling(told.stream().map(Answer::path).toList()))
                                .extracting(Answer::path)
                                .isEmpty());
        for (var kept : told) {
            assertThat(visitor.getAgain(kept).status())
                    .as("asked again: " + kept.path())
                    .isNotEqualTo(304);
        }
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(addresses());
        assertThat(telling(all)).extracting(Answer::path).isEmpty();
    }

    /** Every route, and where the pages that tell the sentence lead to. */
    Map<String, Answer> all() {
        Map<String, Answer> seen = new LinkedHashMap<>();
        var next = new ArrayList<>(addresses());
        while (!next.isEmpty()) {
            var path = next.removeFirst();
            if (seen.containsKey(path)) continue;
            var answer = visitor.get(path);
            seen.put(path, answer);
            boolean near = answer.tells(sentence)
                    && (path.equals(document.url())
                            || path.equals("/preview/" + secret)
                            || path.startsWith("/search?"));
            if (near) next.addAll(visitor.links(answer));
        }
        return seen;
    }

    Set<String> addresses() {
        var year = Integer.toString(LocalDate.now(clock).getYear());
        var routes = new PublicRoutes(
                        mappings,
                        Map.ofEntries(
                                Map.entry("id", List.of(Long.toString(document.value()), matter())),
                                Map.entry("number", List.of("1", "2", "3")),
                                Map.entry("code", List.of("mzj", list())),
                                Map.entry("slug", List.of(field())),
                                Map.entry("secret", List.of(secret)),
                                Map.entry("digest", digests()),
                                Map.entry("name", List.of("f")),
                                Map.entry("kind", List.of("documents", "xlsx", "csv")),
                                Map.entry("year", List.of(year))))
                .addresses();
        var all = new LinkedHashSet<>(routes);
        for (var route : routes) {
            if (route.matches(".*(search|suggest|find).*")) all.add(search(route + "?q="));
            if (route.matches("/(api/v1/)?(documents|policies|search|feed|units).*") && !route.contains("/files/")) {
                for (var query : List.of(
                        "kind=NORMATIVE",
                        "unit=mzj",
                        "year=" + year,
                        "topic=17",
                        "validity=IN_FORCE",
                        "page=1&size=100",
                        "matter=" + matter())) {
                    all.add(route + "?" + query);
                }
            }
        }
        return all;
    }

    static String search(String start) {
        return start + URLEncoder.encode(Planting.RARE, StandardCharsets.UTF_8);
    }

    private String matter() {
        return jdbc.sql("select min(matter_id) from catalogue_entry")
                .query(Long.class)
                .single()
                .toString();
    }

    private String list() {
        return jdbc.sql("select min(code) from catalogue_list_type")
                .query(String.class)
                .single();
    }

    private String field() {
        return jdbc.sql("select min(slug) from catalogue_field")
                .query(String.class)
                .single();
    }

    private List<String> digests() {
        return jdbc.sql("select distinct digest from publishing_file where document_id = ?")
                .param(document.value())
                .query(String.class)
                .list();
    }
}
