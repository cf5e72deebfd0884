package org.gongkai.disclosure.publishing;

import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/** Codes of units for their index numbers; a unit without a social credit code is named by its code in the district. */
@Component
class UnitCodes {

    private final UnitDirectory units;

    UnitCodes(UnitDirectory units) {
        this.units = units;
    }

    String code(UnitId id) {
        return units.find(id).map(Unit::code).orElse("U" + id.value());
    }

    String credit(UnitId id) {
        return units.find(id)
                .map(Unit::creditCode)
                .filter(credit -> !credit.isBlank())
                .orElseGet(() -> code(id));
    }
}
