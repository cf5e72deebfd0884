package org.gongkai.disclosure.requests.steps;

import java.util.Set;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;

/** Some acts that belong together (一类动作): what each demands beyond its edge, and what it brings about. */
public interface Doing {

    Set<Act> acts();

    /** Whether one of them can succeed now, beyond its edge; what cannot is not offered. */
    default boolean isOpen(Act act, RequestFile file) {
        return true;
    }

    /** Checks, changes, writes down, writes the letter. */
    RequestFile run(Act act, RequestFile file, Words words, Hand hand);
}
