package org.gongkai.disclosure.publishing.proofing;

import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.springframework.stereotype.Component;

/** The telephone numbers of the units themselves (对外电话), which the law makes public. */
@Component
class OfficeNumbers {

    private final UnitDirectory units;

    OfficeNumbers(UnitDirectory units) {
        this.units = units;
    }

    PublicNumbers known() {
        return PublicNumbers.of(units.all().stream().map(Unit::phone).toList());
    }
}
