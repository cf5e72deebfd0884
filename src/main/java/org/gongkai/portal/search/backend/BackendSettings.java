package org.gongkai.portal.search.backend;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.foundation.database.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index lives (索引后端设置).
 *
 * @param backend {@code lucene}: files in the data directory; {@code opensearch}: a cluster
 * @param hosts nodes of the cluster as {@code name:port}, separated by commas; name all of them
 * @param https whether the nodes are spoken to over TLS
 * @param certificate PEM file with the certificate of the authority behind the nodes; empty: the authorities Java trusts
 * @param username who speaks to the cluster; empty: nobody signs in
 * @param password of that user
 * @param prefix how the names of the indexes begin, so that several products can share a cluster
 * @param replicas copies beside the first: a number, or a range such as {@code 0-1} that follows the number of nodes
 */
@ConfigurationProperties("gongkai.search")
public record BackendSettings(
        @DefaultValue("lucene") String backend,
        @DefaultValue("") String hosts,
        @DefaultValue("false") boolean https,
        @DefaultValue("") String certificate,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("gongkai") String prefix,
        @DefaultValue("0-1") String replicas) {

    static final String OPENSEARCH = "opensearch";

    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}._-]+:\\d{1,5}|\\[[\\p{XDigit}:.]+]:\\d{1,5}");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final int LAST_PORT = 65_535;

    public BackendSettings {
        if (!List.of("lucene", OPENSEARCH).contains(backend)) {
            throw refused("backend", backend, "只能是 lucene 或 opensearch");
        }
        if (backend.equals(OPENSEARCH)) {
            check(hosts, certificate, username, password, prefix, replicas);
        } else if (!hosts.isBlank()) {
            throw refused("hosts", hosts, "只有 gongkai.search.backend=opensearch 时才有用；要用集群，请同时设置它，不用则删去");
        }
    }

    private static void check(
            String hosts, String certificate, String username, String password, String prefix, String replicas) {
        if (hosts.isBlank()) {
            throw refused("hosts", "（空）", "用 OpenSearch 时要写出各节点，例如 10.0.0.11:9200,10.0.0.12:9200");
        }
        split(hosts).forEach(host -> {
            if (!HOST.matcher(host).matches() || port(host) < 1 || port(host) > LAST_PORT) {
                throw refused("hosts", host, "每个节点写成 主机:端口，前面不带 http://，节点之间用逗号分开");
            }
        });
        if (!certificate.isEmpty() && !Files.isReadable(Path.of(certificate))) {
            throw refused("certificate", certificate, "这个文件不存在或不能读");
        }
        if (username.isEmpty() != password.isEmpty()) {
            throw refused(username.isEmpty() ? "username" : "password", "（空）", "用户名和密码要么都写，要么都不写");
        }
        if (!prefix.matches("[a-z0-9][a-z0-9_]{0,39}")) {
            throw refused("prefix", prefix, "只能用小写字母、数字和下划线，最多 40 个字符");
        }
        if (!replicas.matches("\\d|\\d-(\\d|all)")) {
            throw refused("replicas", replicas, "要么是一个数，要么是 0-1 这样的范围");
        }
    }

    /** The nodes as addresses. */
    public List<URI> nodes() {
        return split(hosts)
                .map(host -> URI.create((https ? "https://" : "http://") + host))
                .toList();
    }

    private static Stream<String> split(String hosts) {
        return COMMA.splitAsStream(hosts.strip()).filter(host -> !host.isEmpty());
    }

    private static int port(String host) {
        return Integer.parseInt(host.substring(host.lastIndexOf(':') + 1));
    }

    private static StartRefused refused(String name, String value, String why) {
        return new StartRefused("设置 gongkai.search." + name + " 的值“" + value + "”不能用：" + why + "。");
    }

    /** Without the password: settings are printed where something is looked for. */
    @Override
    public String toString() {
        return "BackendSettings[" + backend + ", " + hosts + "]";
    }
}
