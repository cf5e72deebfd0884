package org.gongkai.foundation.identity.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.foundation.organization.UnitDirectory;

/** Units to choose from. */
final class UnitChoice {

    private UnitChoice() {}

    static Map<String, String> all(UnitDirectory units) {
        var all = new LinkedHashMap<String, String>();
        units.all().forEach(unit -> all.put(unit.id().toString(), unit.name()));
        return all;
    }
}
