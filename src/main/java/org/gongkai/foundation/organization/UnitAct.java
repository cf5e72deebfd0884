package org.gongkai.foundation.organization;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a unit (机构变动). Each is a different legal act with its own day and basis; none of them erases what
 * was before.
 */
public sealed interface UnitAct {

    /** The first day on which it holds. */
    LocalDate on();

    /** The decision it rests on, in words (依据), or empty. */
    String basis();

    /** 设立. */
    record Establish(
            LocalDate on,
            String code,
            UnitName name,
            UnitKind kind,
            @Nullable UnitId parent,
            UnitFacts facts,
            String basis)
            implements UnitAct {

        private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
        /** Words that addresses under {@code /desk/units/} use themselves. */
        private static final Set<String> RESERVED = Set.of("establishment", "imports");

        public Establish {
            if (!CODE.matcher(code).matches()) {
                throw new Refused(say("organization.refused.code", code), "code");
            }
            if (RESERVED.contains(code)) {
                throw new Refused(say("organization.refused.reserved", code), "code");
            }
        }
    }

    /** 更名. */
    record Rename(UnitId unit, LocalDate on, UnitName name, String basis) implements UnitAct {}

    /** 调整隶属关系. */
    record Move(UnitId unit, LocalDate on, UnitId parent, String basis) implements UnitAct {}

    /** 更正或更新基本情况. */
    record Correct(UnitId unit, LocalDate on, UnitFacts facts, String basis) implements UnitAct {}

    /** 并入: the unit ends and another carries on what it did. */
    record Merge(UnitId unit, LocalDate on, UnitId into, String basis) implements UnitAct {}

    /** 分设: the unit ends and several others carry on what it did. */
    record Split(UnitId unit, LocalDate on, List<UnitId> into, String basis) implements UnitAct {

        public Split {
            into = List.copyOf(into);
            if (into.size() < 2 || into.size() != into.stream().distinct().count()) {
                throw new Refused(say("organization.refused.splitInto"), "into");
            }
        }
    }

    /** 撤销: the unit ends and nobody carries on. */
    record Abolish(UnitId unit, LocalDate on, String basis) implements UnitAct {}
}
