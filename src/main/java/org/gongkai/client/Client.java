package org.gongkai.client;

import java.io.PrintStream;
import tools.jackson.databind.node.ObjectNode;

/** {@code bin/gongkai}: reads the command, calls the server, says what came of it. */
public final class Client {

    private final PrintStream out;
    private final PrintStream err;

    Client(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] line) {
        System.exit(new Client(System.out, System.err).run(line));
    }

    /** Returns the exit code: 0 only if all went well, 1 if not, 2 for a command that cannot be understood. */
    int run(String[] line) {
        boolean wantsJson = java.util.List.of(line).contains("--json");
        try {
            var arguments = Arguments.parse(line);
            if (arguments.words().isEmpty()
                    || arguments.has("help")
                    || arguments.words().getFirst().equals("help")) {
                out.print(Usage.TEXT);
                return arguments.words().isEmpty() && !arguments.has("help") ? 2 : 0;
            }
            var outcome = new Commands(Server.of(arguments), arguments, out, err).run();
            if (wantsJson) {
                out.println(outcome.answer());
            }
            return outcome.ok() ? 0 : 1;
        } catch (Failure failure) {
            err.println(failure.getMessage());
            if (wantsJson) {
                out.println(refusal(failure));
            }
            return 1;
        }
    }

    private static ObjectNode refusal(Failure failure) {
        return Server.JSON.createObjectNode().put("ok", false).put("reason", failure.getMessage());
    }
}
