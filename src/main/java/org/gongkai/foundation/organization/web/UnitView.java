package org.gongkai.foundation.organization.web;

import java.util.List;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.organization.UnitPageSection;
import org.jspecify.annotations.Nullable;

/**
 * The page of a unit.
 *
 * @param ended a sentence about the end of the unit, or null while it exists
 * @param successors who carries on, when it ended
 */
public record UnitView(
        String name,
        String kind,
        String functions,
        String address,
        String hours,
        String phone,
        String creditCode,
        @Nullable String ended,
        List<UnitLink> successors,
        @Nullable UnitLink above,
        List<UnitLink> below,
        List<Step> life,
        List<UnitPageSection.Section> sections) {}
