package org.gongkai.client.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gongkai.client.Failure;
import org.gongkai.client.bench.SearchBench.Query;
import org.gongkai.client.bench.SearchBench.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchBenchTests {

    @TempDir
    Path folder;

    @Test
    void placesAndSharesOfRightAnswersAreAveraged() {
        var first = row(Set.of("a", "b"), 200, 10, "a", "x", "b");
        var third = row(Set.of("c", "d"), 200, 20, "x", "y", "c");
        var never = row(Set.of("e"), 200, 30, "x");
        var refused = row(Set.of("f"), 503, 40);
        var figures = SearchBench.figures(List.of(first, third, never, refused));
        assertThat(figures.path("mrr10").asDouble()).isCloseTo((1 + 1.0 / 3) / 4, within(1e-4));
        assertThat(figures.path("recall10").asDouble()).isCloseTo((1 + 0.5) / 4, within(1e-4));
        assertThat(figures.path("hit1").asDouble()).isEqualTo(0.25);
        assertThat(figures.path("hit10").asDouble()).isEqualTo(0.5);
        assertThat(figures.path("failed").asLong()).isEqualTo(1);
        assertThat(figures.path("p50Millis").asDouble()).isEqualTo(20);
        assertThat(figures.path("p99Millis").asDouble()).isEqualTo(40);
    }

    @Test
    void aQuestionWithoutKnownAnswersIsOnlyTimed() {
        var figures = SearchBench.figures(List.of(row(Set.of(), 200, 5, "a"), row(Set.of("a"), 200, 7, "a")));
        assertThat(figures.path("queries").asLong()).isEqualTo(2);
        assertThat(figures.path("judged").asLong()).isEqualTo(1);
        assertThat(figures.path("mrr10").asDouble()).isEqualTo(1);
    }

    @Test
    void aFileIsReadLineByLineAndALineThatIsNoQuestionIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("q.jsonl"), """
                {"query": "低保怎么申请", "relevant": ["D1", "policy-2"], "note": "x"}

                {"query": "办证"}
                """);
        assertThat(SearchBench.read(file))
                .containsExactly(new Query("低保怎么申请", Set.of("D1", "policy-2")), new Query("办证", Set.of()));
        Files.writeString(file, "{\"relevant\": []}");
        assertThatThrownBy(() -> SearchBench.read(file))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("query");
        Files.writeString(file, "");
        assertThatThrownBy(() -> SearchBench.read(file)).isInstanceOf(Failure.class);
    }

    private static Row row(Set<String> relevant, int status, double millis, String... hits) {
        return new Row(
                new Query("?", relevant), Arrays.stream(hits).map(Set::of).toList(), status, millis);
    }
}
