package org.gongkai.client;

import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code verify-access}: what the audit administrator asks of a running server. */
final class Safety {

    private final Server server;
    private final PrintStream out;

    Safety(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    /** Reads the whole record of access; fails, with the place, when somebody changed it. */
    Outcome verifyAccess() {
        var answer = (ObjectNode) server.get("/api/v1/access-record/verification", Map.of());
        boolean ok = answer.path("ok").asBoolean();
        out.println(
                ok
                        ? "访问记录没有被改动：核验了第 " + answer.path("first").asLong() + " 到第 "
                                + answer.path("last").asLong() + " 条，对照库外见证 "
                                + answer.path("witnessed").asLong() + " 处。"
                        : "访问记录在第 " + answer.path("broken").asLong() + " 条断开："
                                + answer.path("reason").asString(""));
        out.println("末条摘要  " + answer.path("head").asString(""));
        return Outcome.of(answer, ok);
    }
}
