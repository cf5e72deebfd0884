package org.gongkai.disclosure.publishing;

import java.util.ArrayList;
import java.util.List;

/** How a unit reviews (审核流程, 三审制): one to three steps, and whether secrecy is checked as a step of its own. */
public record ReviewRoute(int steps, boolean secrecy) {

    /** What holds where a unit has set nothing. */
    public static final ReviewRoute USUAL = new ReviewRoute(2, true);

    public ReviewRoute {
        if (steps < 1 || steps > 3) {
            throw new IllegalArgumentException("one to three steps: " + steps);
        }
    }

    /** The states passed from draft to approval, in order; the leader signs last, after secrecy is checked. */
    public List<EditionState> states() {
        var states = new ArrayList<EditionState>();
        if (steps >= 2) states.add(EditionState.FIRST_REVIEW);
        if (steps == 3) states.add(EditionState.SECOND_REVIEW);
        if (secrecy) states.add(EditionState.SECRECY_REVIEW);
        states.add(EditionState.FINAL_REVIEW);
        return List.copyOf(states);
    }

    /** The state after another one; approval follows the last. A unit that changed its route finds the next that it still has. */
    public EditionState after(EditionState state) {
        return states().stream()
                .filter(s -> s.ordinal() > state.ordinal())
                .findFirst()
                .orElse(EditionState.APPROVED);
    }
}
