package org.gongkai.disclosure.requests.steps;

import org.gongkai.foundation.identity.Actor;

/** Something beside the requests themselves that waits at a desk (待办提醒). */
public interface Reminder {

    /** How many wait for this person. */
    long waiting(Actor actor);

    /** What is said of so many. */
    String words(long waiting);

    /** What the list is called, with or without something in it. */
    String title();

    String href();
}
