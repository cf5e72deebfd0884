package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import org.gongkai.foundation.organization.UnitId;

/** Something that must be published was noted before it was (应公开事项登记). */
public record Occasion(long id, UnitId unit, LocalDate formedOn, String what) {}
