package org.gongkai.disclosure.duties;

import java.util.List;
import org.gongkai.standards.catalogue.MatterId;

/** The duties of these matters were computed anew (公开义务重新计算). */
public record DutiesReckoned(List<MatterId> matters) {

    public DutiesReckoned {
        matters = List.copyOf(matters);
    }
}
