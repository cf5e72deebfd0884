package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Instant;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.foundation.privacy.redaction.Box;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to go, or was looked at and may stay (区分处理标记).
 *
 * @param what kind of personal data as the finder calls it, or {@code OTHER}
 * @param leaf the page or block, by its index; of a word where it was seen first
 * @param everywhere whether the words under an area go wherever they stand
 * @param word what is removed; sealed in the ledger
 * @param ground why; null for what may stay
 */
public record Mark(
        long id,
        Kind kind,
        String what,
        int leaf,
        Box box,
        boolean everywhere,
        String word,
        @Nullable Ground ground,
        String login,
        String name,
        Instant at) {

    /** How something is marked. */
    public enum Kind {
        /** 文字，处处涂去. */
        WORD,
        /** 页面上的一块. */
        AREA,
        /** 整段、整格. */
        BLOCK,
        /** 看过，可以公开. */
        KEPT
    }

    public static final String OTHER = "OTHER";

    public boolean cuts() {
        return kind != Kind.KEPT;
    }

    /** What it is, in words that tell nothing of it. */
    public String label() {
        return what.equals(OTHER) ? say("requests.mark.kind." + kind) : say("privacy.kind." + what);
    }
}
