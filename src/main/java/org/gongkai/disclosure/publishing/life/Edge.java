package org.gongkai.disclosure.publishing.life;

import java.util.Set;
import org.gongkai.disclosure.publishing.EditionState;

/**
 * One way in the life of an edition (状态转换).
 *
 * @param who parts that may go it
 * @param authorToo whether the author may, even holding such a part (publisher ≠ author)
 * @param article the rule it rests on
 */
public record Edge(EditionState from, Act act, EditionState to, Set<Part> who, boolean authorToo, String article) {

    public Edge {
        who = Set.copyOf(who);
    }

    /** Whether this hand may, by its part and not being the author where the author may not. */
    boolean allows(Hand hand) {
        return hand.isOneOf(who) && (authorToo || !hand.isAuthor());
    }
}
