package org.gongkai.disclosure.publishing.sample;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who writes and signs the samples: the sample staff for their unit, nameless ones for the others. */
@Component
class SampleLife {

    private final Staff staff;
    private final UnitDirectory units;
    private final ListRegister lists;

    SampleLife(Staff staff, UnitDirectory units, ListRegister lists) {
        this.staff = staff;
        this.units = units;
        this.lists = lists;
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

    /** The matter of a field and number, as 社会救助 9; none when nothing is told. */
    List<MatterId> matters(@Nullable String told) {
        var found = new ArrayList<MatterId>();
        lists.inForce(matter -> {
            if ((matter.fieldName() + " " + matter.sequence()).equals(told)) found.add(matter.id());
        });
        return found;
    }

    private Acting cast(String login, String name, Part part) {
        var actor = staff.named(login);
        return unit -> actor.map(a -> Acting.of(a).towards(unit))
                .filter(hand -> hand.parts().contains(part))
                .orElseGet(() -> new Hand(null, name, EnumSet.of(part)));
    }
}
