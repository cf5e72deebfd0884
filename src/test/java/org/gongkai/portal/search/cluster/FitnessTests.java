package org.gongkai.portal.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FitnessTests {

    final FakeNode node = new FakeNode()
            .says("/", "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"3.8.0\"}}")
            .says(
                    "/_nodes/plugins",
                    "{\"nodes\":{\"x\":{\"name\":\"n1\",\"roles\":[\"data\"],\"plugins\":[{\"name\":\"analysis-icu\"}]}}}");

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void aClusterWithEverythingIsFit() {
        assertThat(fault()).isEmpty();
    }

    @Test
    void aMissingPluginIsNamedWithItsNodeAndWhatToDo() {
        node.says(
                "/_nodes/plugins",
                "{\"nodes\":{\"x\":{\"name\":\"n1\",\"roles\":[\"data\"],\"plugins\":[]},"
                        + "\"y\":{\"name\":\"n2\",\"roles\":[\"cluster_manager\"],\"plugins\":[]}}}");
        assertThat(fault().orElseThrow())
                .contains("n1")
                .doesNotContain("n2")
                .contains("opensearch-plugin install analysis-icu");
    }

    @Test
    void anotherProductOrAnOldVersionIsNamed() {
        node.says("/", "{\"version\":{\"number\":\"8.19.0\"}}");
        assertThat(fault().orElseThrow()).contains("8.19.0").contains("OpenSearch 3");
        node.says("/", "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"2.19.6\"}}");
        assertThat(fault().orElseThrow()).contains("2.19.6");
    }

    @Test
    void aWrongPasswordIsNamed() {
        node.says(401);
        assertThat(fault().orElseThrow()).contains("gongkai.search.password");
    }

    private Optional<String> fault() {
        try (var nodes = FakeNode.cluster(node)) {
            return Fitness.fault(nodes);
        }
    }
}
