package org.gongkai.client;

import tools.jackson.databind.node.ObjectNode;

/** What came of a command: the JSON object of the last line and whether all went well. */
public record Outcome(ObjectNode answer, boolean ok) {

    public static Outcome of(ObjectNode answer, boolean ok) {
        return new Outcome(answer.put("ok", ok), ok);
    }
}
