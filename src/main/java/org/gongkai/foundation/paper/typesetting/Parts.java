package org.gongkai.foundation.paper.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.foundation.paper.layout.Part;
import org.gongkai.foundation.paper.layout.Part.Role;

/** The parts of a document as they are made, in the order of reading (逻辑结构树). */
final class Parts {

    private final List<Part> all = new ArrayList<>();

    int add(Role role) {
        return add(role, -1, "");
    }

    /** A part inside another. */
    int within(Role role, int parent) {
        return add(role, parent, "");
    }

    /** A picture with the words for it. */
    int picture(Role role, String alternative) {
        return add(role, -1, alternative);
    }

    List<Part> all() {
        return all;
    }

    private int add(Role role, int parent, String alternative) {
        all.add(new Part(role, parent, alternative));
        return all.size() - 1;
    }
}
