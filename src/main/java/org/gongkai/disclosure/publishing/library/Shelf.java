package org.gongkai.disclosure.publishing.library;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Locale;
import org.gongkai.foundation.design.Head;

/** Where public documents stand (书架): all of them, or those that say what holds. */
enum Shelf {
    DOCUMENTS("publishing.all", "documents"),
    POLICIES("publishing.policies", "policy");

    private final String key;
    private final String column;

    Shelf(String key, String column) {
        this.key = key;
        this.column = column;
    }

    String view() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "/" + view();
    }

    Head head() {
        var title = say(key + ".title");
        return Head.titled(title).describedAs(say(key + ".about")).column(title, say("publishing.column." + column));
    }
}
