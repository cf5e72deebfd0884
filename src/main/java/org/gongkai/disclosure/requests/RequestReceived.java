package org.gongkai.disclosure.requests;

import java.time.LocalDate;
import org.gongkai.foundation.organization.UnitId;

/** A request was received: from this day its periods run (收到申请). Names nobody. */
public record RequestReceived(RequestId request, RequestNumber number, UnitId body, LocalDate on) {}
