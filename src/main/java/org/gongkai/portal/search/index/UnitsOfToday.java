package org.gongkai.portal.search.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.portal.search.ItemType;
import org.springframework.stereotype.Component;

/** Units that exist today as things to be found (现有单位). */
@Component
class UnitsOfToday {

    private final UnitDirectory directory;

    UnitsOfToday(UnitDirectory directory) {
        this.directory = directory;
    }

    static String owner(UnitId unit) {
        return ItemType.UNIT.id(unit.value());
    }

    List<Findable> all() {
        return directory.all().stream().map(this::unit).toList();
    }

    List<Findable> one(UnitId id) {
        return all().stream().filter(unit -> unit.owner().equals(owner(id))).toList();
    }

    private Findable unit(Unit unit) {
        var former = directory.history(unit.id()).stream().map(Unit::name);
        var body = Stream.concat(
                        Stream.of(unit.functions(), unit.shortName(), unit.address(), unit.hours(), unit.phone()),
                        former)
                .filter(part -> !part.isBlank() && !part.equals(unit.name()))
                .distinct()
                .collect(Collectors.joining("；"));
        return new Findable(
                owner(unit.id()),
                owner(unit.id()),
                ItemType.UNIT,
                ItemType.UNIT.name(),
                new Findable.Wording(unit.name(), body, null),
                new Findable.Place(List.of(unit.id().value()), List.of(unit.shortName()), List.of(), null),
                Findable.Life.TIMELESS,
                Findable.Address.of("/units/" + unit.code()));
    }
}
