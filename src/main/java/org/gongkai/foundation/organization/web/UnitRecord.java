package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A unit as its keepers see it.
 *
 * @param deeds what can be entered about it
 */
public record UnitRecord(
        String code,
        String name,
        Map<String, String> facts,
        List<Step> life,
        List<UnitDeed> deeds,
        @Nullable String ended) {

    static UnitRecord of(Unit unit, UnitDirectory directory, UnitViews views) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("organization.column.code"), unit.code());
        facts.put(say("organization.column.shortName"), unit.shortName());
        facts.put(say("organization.column.kind"), say("organization.kind." + unit.kind()));
        facts.put(
                say("organization.above"),
                Optional.ofNullable(unit.parent())
                        .flatMap(directory::find)
                        .map(Unit::name)
                        .orElse(""));
        facts.put(say("organization.column.creditCode"), unit.creditCode());
        facts.put(say("organization.column.address"), unit.address());
        facts.put(say("organization.column.hours"), unit.hours());
        facts.put(say("organization.column.phone"), unit.phone());
        facts.put(say("organization.column.functions"), unit.functions());
        facts.put(say("organization.column.order"), Integer.toString(unit.order()));
        facts.put(say("organization.column.documentWord"), unit.documentWord());
        var view = views.of(unit, Map.of());
        return new UnitRecord(unit.code(), unit.name(), facts, views.life(unit, true), deeds(unit, view), view.ended());
    }

    private static List<UnitDeed> deeds(Unit unit, UnitView view) {
        if (view.ended() != null) {
            return List.of();
        }
        return Arrays.stream(UnitDeed.values())
                .filter(deed -> deed != UnitDeed.ESTABLISHMENT)
                .filter(deed -> unit.parent() != null || deed == UnitDeed.CORRECTION || deed == UnitDeed.RENAMING)
                .toList();
    }
}
