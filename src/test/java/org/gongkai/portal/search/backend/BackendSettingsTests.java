package org.gongkai.portal.search.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.gongkai.foundation.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackendSettingsTests {

    @Test
    void nodesAreReadWithBlanksAroundTheCommas() {
        var settings = settings("opensearch", " a.example:9200 , [::1]:9201,", "", "", "", "gongkai", "0-1");
        assertThat(settings.nodes())
                .containsExactly(URI.create("http://a.example:9200"), URI.create("http://[::1]:9201"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "elasticsearch | a:1 | '' | '' | '' | gongkai | 1 | gongkai.search.backend",
                "opensearch | '' | '' | '' | '' | gongkai | 1 | 要写出各节点",
                "opensearch | http://a:9200 | '' | '' | '' | gongkai | 1 | 前面不带 http://",
                "opensearch | a:9200,b | '' | '' | '' | gongkai | 1 | “b”",
                "opensearch | a:70000 | '' | '' | '' | gongkai | 1 | 主机:端口",
                "opensearch | a:9200 | /no/such/file | '' | '' | gongkai | 1 | 不存在或不能读",
                "opensearch | a:9200 | '' | admin | '' | gongkai | 1 | gongkai.search.password",
                "opensearch | a:9200 | '' | '' | secret | gongkai | 1 | gongkai.search.username",
                "opensearch | a:9200 | '' | '' | '' | Gong Kai | 1 | gongkai.search.prefix",
                "opensearch | a:9200 | '' | '' | '' | gongkai | many | gongkai.search.replicas",
                "lucene | a:9200 | '' | '' | '' | gongkai | 1 | gongkai.search.backend=opensearch"
            })
    void whatCannotBeUsedIsToldInASentence(
            String backend,
            String hosts,
            String certificate,
            String username,
            String password,
            String prefix,
            String replicas,
            String told) {
        assertThatThrownBy(() -> settings(backend, hosts, certificate, username, password, prefix, replicas))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(told)
                .hasMessageEndingWith("。");
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(settings("opensearch", "a:9200", "", "admin", "geheim", "gongkai", "0-1"))
                .asString()
                .doesNotContain("geheim");
    }

    private static BackendSettings settings(
            String backend,
            String hosts,
            String certificate,
            String username,
            String password,
            String prefix,
            String replicas) {
        return new BackendSettings(backend, hosts, false, certificate, username, password, prefix, replicas);
    }
}
