package org.gongkai.foundation.design;

import java.util.Optional;

/** Tells who is signed in; the room of identity (身份) is the one that knows. */
@FunctionalInterface
public interface VisitorSource {

    /** The person who looks at this page, when signed in. */
    Optional<Visitor> current();

    /**
     * The signed-in person as the page names them.
     *
     * @param unit short name of the unit the person works for
     */
    record Visitor(String name, String unit) {}
}
