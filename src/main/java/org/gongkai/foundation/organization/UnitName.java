package org.gongkai.foundation.organization;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Refused;

/**
 * What a unit is called (单位名称).
 *
 * @param full the name on its seal
 * @param brief how lists and tags call it; the full name when nothing shorter is given
 */
public record UnitName(String full, String brief) {

    private static final int LONGEST = 80;

    public UnitName {
        full = full.strip();
        brief = brief.isBlank() ? full : brief.strip();
        if (full.isEmpty()) {
            throw new Refused(say("organization.refused.noName"), "name");
        }
        if (full.length() > LONGEST || brief.length() > LONGEST) {
            throw new Refused(say("organization.refused.longName", LONGEST), "name");
        }
    }

    static UnitName of(Unit unit) {
        return new UnitName(unit.name(), unit.shortName());
    }
}
