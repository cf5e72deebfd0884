package org.gongkai;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.backup.Manifest;
import org.gongkai.foundation.backup.Restoration;
import org.gongkai.foundation.database.BareDatabase;
import org.gongkai.foundation.database.StartRefused;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/gongkai restore FILE --data DIR} (恢复): works without a server, so it is a program of its own. Where the
 * external database is, if there is one, is told as to the server: in the environment.
 */
public final class Restore {

    private static final String USAGE = "用法：bin/gongkai restore FILE --data DIR [--json]";

    private Restore() {}

    public static void main(String[] line) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var words = List.of(line);
        boolean json = words.contains("--json");
        try {
            var manifest =
                    run(words.stream().filter(word -> !word.equals("--json")).toList(), System.getenv());
            System.out.println("已恢复 " + manifest.madeAt() + " 的备份。用 bin/serve --data 加上同一个目录启动。");
            if (!manifest.files().flawed().isEmpty()) {
                System.out.println("备份时就缺失或损坏的文件：" + manifest.files().flawed().size() + " 个，清单在备份的 manifest.json 里。");
            }
            if (json) {
                System.out.println(JsonMapper.shared().writeValueAsString(figures(manifest)));
            }
        } catch (StartRefused refusal) {
            end(json, String.valueOf(refusal.getMessage()));
        } catch (IOException | SQLException | RuntimeException e) {
            end(json, "没有恢复，什么都没有留下：" + e.getMessage());
        }
    }

    private static Manifest run(List<String> words, Map<String, String> environment) throws IOException, SQLException {
        int data = words.indexOf("--data");
        if (words.size() != 3 || data < 0 || data == 2) {
            throw new StartRefused(USAGE);
        }
        var file = Path.of(words.get(data == 0 ? 2 : 0)).toAbsolutePath();
        var directory = Preflight.directory(words.get(data + 1));
        Preflight.checkDirectoryForRestore(directory);
        var restoration = new Restoration(directory, Preflight.GENERATION, System.out);
        var url = environment.getOrDefault("SPRING_DATASOURCE_URL", "");
        if (url.isEmpty()) {
            return restoration.embedded(file);
        }
        var user = environment.getOrDefault("SPRING_DATASOURCE_USERNAME", "");
        var password = environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", "");
        try (var database = BareDatabase.external(url, user, password)) {
            return restoration.external(file, database);
        }
    }

    private static Map<String, Object> figures(Manifest manifest) {
        return Map.of(
                "ok", true,
                "madeAt", manifest.madeAt(),
                "tables", manifest.tables().size(),
                "rows", manifest.rows(),
                "files", manifest.files().count(),
                "flawed", manifest.files().flawed().size());
    }

    private static void end(boolean json, String reason) {
        System.err.println(reason);
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(Map.of("ok", false, "reason", reason)));
        }
        System.exit(1);
    }
}
