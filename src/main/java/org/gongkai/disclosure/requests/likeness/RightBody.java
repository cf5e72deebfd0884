package org.gongkai.disclosure.requests.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.gongkai.disclosure.requests.AlreadyPublic;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/**
 * Which body may have what somebody wants (应向谁申请，条例第十条、第三十六条第五项): one that is named, one that published near to it, one whose
 * functions speak of it. Advice, never a decision.
 */
@Component
public class RightBody {

    private static final double SPEAKS = 0.06;

    private final UnitDirectory units;

    RightBody(UnitDirectory units) {
        this.units = units;
    }

    /** The likeliest first. */
    public List<Unit> of(String words, List<AlreadyPublic.Found> found, int most) {
        var addressable = units.all().stream().filter(Hands::isAddressable).toList();
        var advised = new LinkedHashSet<UnitId>();
        addressable.stream()
                .filter(unit -> isNamed(unit, words))
                .sorted(Comparator.comparing((Unit unit) -> unit.shortName().length())
                        .reversed())
                .forEach(unit -> advised.add(unit.id()));
        found.forEach(hit -> advised.addAll(hit.units()));
        addressable.stream()
                .filter(unit -> Likeness.of(words, unit.functions()) >= SPEAKS)
                .sorted(Comparator.comparing((Unit unit) -> Likeness.of(words, unit.functions()))
                        .reversed())
                .forEach(unit -> advised.add(unit.id()));
        var bodies = new ArrayList<Unit>();
        advised.forEach(id -> addressable.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .ifPresent(bodies::add));
        return bodies.stream().limit(most).toList();
    }

    private static boolean isNamed(Unit unit, String words) {
        var brief = unit.shortName().replaceFirst("^区", "");
        return words.contains(unit.name())
                || words.contains(unit.shortName())
                || brief.length() > 2 && words.contains(brief);
    }
}
