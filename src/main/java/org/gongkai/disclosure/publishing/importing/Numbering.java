package org.gongkai.disclosure.publishing.importing;

import java.util.List;
import org.gongkai.foundation.organization.UnitId;

/** Gives the next index numbers of a unit and year (索引号编制). */
public interface Numbering {

    List<String> next(UnitId unit, int year, int count);
}
