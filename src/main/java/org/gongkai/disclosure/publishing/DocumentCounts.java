package org.gongkai.disclosure.publishing;

import java.util.Map;
import org.gongkai.foundation.organization.UnitId;

/** How many public documents there are by kind, unit, theme, year and validity, the largest first (分类计数). */
public record DocumentCounts(
        Map<DocumentKind, Long> kinds,
        Map<UnitId, Long> units,
        Map<String, Long> topics,
        Map<Integer, Long> years,
        Map<Validity, Long> validities) {}
