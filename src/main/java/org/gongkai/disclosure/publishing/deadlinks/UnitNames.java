package org.gongkai.disclosure.publishing.deadlinks;

import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/** What units are called in lists (单位简称). */
@Component("deadLinkUnitNames")
class UnitNames {

    private final UnitDirectory units;

    UnitNames(UnitDirectory units) {
        this.units = units;
    }

    String of(UnitId unit) {
        return units.find(unit).map(Unit::shortName).orElse("");
    }
}
