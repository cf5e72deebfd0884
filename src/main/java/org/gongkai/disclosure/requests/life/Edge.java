package org.gongkai.disclosure.requests.life;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way in the life of a request (状态转换).
 *
 * @param who parts that may go it
 * @param guard key of the condition in words, empty where there is none beside the state
 * @param article the rule it rests on
 */
public record Edge(State from, Act act, State to, Set<Party> who, String guard, String article) {

    public Edge {
        who = Set.copyOf(who);
    }

    /** Whether somebody in these parts may go it. */
    public boolean allows(Set<Party> parts) {
        return parts.stream().anyMatch(who::contains);
    }

    /** Who may, in words. */
    public String names() {
        return who.stream().sorted(Comparator.naturalOrder()).map(Party::label).collect(Collectors.joining("、"));
    }
}
