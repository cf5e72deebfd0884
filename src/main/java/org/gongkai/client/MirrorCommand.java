package org.gongkai.client;

import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code mirror DIR}: the server writes the public site as files into a folder; with {@code --watch} it goes on renewing it. */
final class MirrorCommand {

    private static final String MIRRORS = "/api/v1/mirrors";
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Server server;
    private final PrintStream out;
    private final Path folder;

    MirrorCommand(Server server, PrintStream out, String folder) {
        this.server = server;
        this.out = out;
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    /** Orders the whole mirror; the answer names the job. */
    JsonNode order() {
        return server.post(MIRRORS, folder(), BodyPublishers.noBody());
    }

    /** Renews until it is interrupted; what cannot be reached for a while is tried again. */
    Outcome watch() {
        while (true) {
            try {
                var figures = (ObjectNode) server.post(MIRRORS + "/renewals", folder(), BodyPublishers.noBody());
                if (figures.path("read").asLong() > 0) {
                    out.println("已更新：读了 " + figures.path("read").asLong() + " 页，写了 "
                            + figures.path("written").asLong() + " 个文件，删了 "
                            + figures.path("removed").asLong() + " 个，用时 "
                            + figures.path("seconds").asDouble() + " 秒。");
                }
            } catch (Failure unreachable) {
                out.println(unreachable.getMessage() + "镜像保持原样，过一会儿再试。");
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return Outcome.of(Server.JSON.createObjectNode().put("dir", folder.toString()), true);
            }
        }
    }

    private Map<String, String> folder() {
        return Map.of("dir", folder.toString());
    }
}
