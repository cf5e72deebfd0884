package org.gongkai.disclosure.requests;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.organization.UnitId;

/**
 * A request was answered (作出处理决定). Names nobody.
 *
 * @param decisions codes of the national tree, one for each part of the request
 * @param due the last day there was
 */
public record RequestAnswered(
        RequestId request, RequestNumber number, UnitId body, List<String> decisions, LocalDate on, LocalDate due) {

    public RequestAnswered {
        decisions = List.copyOf(decisions);
    }
}
