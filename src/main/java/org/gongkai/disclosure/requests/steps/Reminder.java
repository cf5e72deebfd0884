package org.gongkai.disclosure.requests.steps;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;

/** Something beside the requests themselves that waits at a desk (待办提醒), in a list of its own. */
public interface Reminder {

    /** How many wait for this person. */
    long waiting(Actor actor);

    /** By what its words are found: {@code requests.NAME.title} and so on. */
    String name();

    String href();

    /** What is said of so many. */
    default String words(long waiting) {
        return say("requests." + name() + ".waiting", waiting);
    }

    /** What the list is called, with or without something in it. */
    default String title() {
        return say("requests." + name() + ".title");
    }

    /** Over the list. */
    default Head head() {
        return Head.titled(title()).under(say("requests.desk.title"), "/desk/requests");
    }

    /** Over one of the list. */
    default Head headOfOne() {
        return Head.titled(say("requests." + name() + ".one"))
                .under(say("requests.desk.title"), "/desk/requests")
                .under(title(), href());
    }
}
