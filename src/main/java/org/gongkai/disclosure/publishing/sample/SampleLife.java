package org.gongkai.disclosure.publishing.sample;

import java.util.EnumSet;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/** Who writes and signs the samples: the sample staff for their unit, nameless ones for the others. */
@Component
class SampleLife {

    private final Staff staff;
    private final UnitDirectory units;

    SampleLife(Staff staff, UnitDirectory units) {
        this.staff = staff;
        this.units = units;
    }

    Acting author() {
        return cast("kexin", "示例信息员", Part.CLERK);
    }

    Acting reviewer() {
        return cast("shenhe", "示例审核员", Part.REVIEWER);
    }

    Acting secrecy() {
        return cast("baomi", "示例保密审查员", Part.SECRECY_REVIEWER);
    }

    Acting leader() {
        return cast("lingdao", "示例负责人", Part.SIGNER);
    }

    UnitId unit(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    private Acting cast(String login, String name, Part part) {
        var actor = staff.named(login);
        return unit -> actor.map(a -> Acting.of(a).towards(unit))
                .filter(hand -> hand.parts().contains(part))
                .orElseGet(() -> new Hand(null, name, EnumSet.of(part)));
    }
}
