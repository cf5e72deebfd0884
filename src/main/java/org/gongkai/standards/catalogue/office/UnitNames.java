package org.gongkai.standards.catalogue.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.foundation.organization.UnitKind;

/** Finds the units behind the names of a list, also behind "各镇人民政府" and "各社区"; remembers what it found. */
public final class UnitNames {
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()]*[)）]");
    private static final Map<Pattern, Set<UnitKind>> GROUPS = Map.of(
            Pattern.compile("各?(?:乡镇|镇街|镇（街道）|镇\\(街道\\)|乡镇（街道）|镇、街道|镇人民政府（街道办事处）|镇人民政府\\(街道办事处\\))(?:人民政府|办事处)?"),
            Set.of(UnitKind.TOWN, UnitKind.SUBDISTRICT),
            Pattern.compile("各?(?:乡镇|镇)人民政府|各镇"),
            Set.of(UnitKind.TOWN),
            Pattern.compile("各?街道(?:办事处)?"),
            Set.of(UnitKind.SUBDISTRICT),
            Pattern.compile("各?(?:社区|社区居委会|社区居民委员会)"),
            Set.of(UnitKind.COMMUNITY),
            Pattern.compile("各?(?:村|村委会|村民委员会)"),
            Set.of(UnitKind.VILLAGE),
            Pattern.compile("各?村（?\\(?(?:、)?社区）?\\)?"),
            Set.of(UnitKind.VILLAGE, UnitKind.COMMUNITY),
            Pattern.compile("各(?:政府)?部门|区政府各部门"),
            Set.of(UnitKind.DEPARTMENT));

    private final UnitDirectory directory;
    private final LocalDate today;
    private final Map<String, Optional<UnitId>> single = new HashMap<>();
    private final Map<String, List<UnitId>> groups = new HashMap<>();

    public UnitNames(UnitDirectory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    /** The one unit of this name. */
    public Optional<UnitId> one(String name) {
        return single.computeIfAbsent(name, this::lookUp);
    }

    /** All units a name stands for: one, a group, or none. */
    public List<UnitId> all(String name) {
        return one(name).map(List::of).orElseGet(() -> groups.computeIfAbsent(name, this::group));
    }

    boolean knows(String name) {
        return !all(name).isEmpty();
    }

    private Optional<UnitId> lookUp(String name) {
        var plain = BRACKETED.matcher(name).replaceAll("").strip();
        for (var candidate : List.of(name, plain, "区" + plain, plain.replaceFirst("^区", ""))) {
            var found = candidate.isEmpty() ? Optional.<Unit>empty() : directory.named(candidate, today);
            if (found.isPresent()) {
                return found.map(Unit::id);
            }
        }
        return Optional.empty();
    }

    private List<UnitId> group(String name) {
        var members = new ArrayList<UnitId>();
        GROUPS.forEach((pattern, kinds) -> {
            if (members.isEmpty() && pattern.matcher(name).matches()) {
                directory.all(today).stream()
                        .filter(unit -> kinds.contains(unit.kind()))
                        .map(Unit::id)
                        .forEach(members::add);
            }
        });
        return members;
    }
}
