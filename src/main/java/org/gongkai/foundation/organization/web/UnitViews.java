package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitChronicle;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitPageSection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what the page of a unit shows. */
@Component
class UnitViews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日");

    private final UnitDirectory directory;
    private final UnitChronicle chronicle;
    private final ObjectProvider<UnitPageSection> sections;
    private final Clock clock;

    UnitViews(UnitDirectory directory, UnitChronicle chronicle, ObjectProvider<UnitPageSection> sections, Clock clock) {
        this.directory = directory;
        this.chronicle = chronicle;
        this.sections = sections;
        this.clock = clock;
    }

    UnitView of(Unit unit, Map<String, String> asked) {
        return new UnitView(
                unit.name(),
                say("organization.kind." + unit.kind()),
                unit.functions(),
                unit.address(),
                unit.hours(),
                unit.phone(),
                unit.creditCode(),
                ended(unit),
                directory.successors(unit.id()).stream().map(UnitLink::to).toList(),
                Optional.ofNullable(unit.parent())
                        .flatMap(directory::find)
                        .map(UnitLink::to)
                        .orElse(null),
                directory.children(unit.id()).stream().map(UnitLink::brief).toList(),
                life(unit, false),
                sections.stream()
                        .sorted(Comparator.comparingInt(UnitPageSection::order))
                        .flatMap(section -> section.of(unit, asked).stream())
                        .toList());
    }

    /** The life of a unit, newest first; staff also see whose hand entered it, and corrections of plain facts. */
    List<Step> life(Unit unit, boolean forStaff) {
        return chronicle.of(unit.id()).stream()
                .filter(entry -> forStaff || entry.happening() != UnitChronicle.Happening.CORRECTED)
                .map(entry -> new Step(
                        say("organization.happening." + entry.happening(), entry.before(), entry.after()),
                        when(entry, forStaff),
                        entry.on().isAfter(today()) ? Step.State.TO_COME : Step.State.DONE))
                .toList();
    }

    private static String when(UnitChronicle.Entry entry, boolean forStaff) {
        var day = DAY.format(entry.on());
        var told = entry.basis().isEmpty() ? day : say("organization.life.basis", day, entry.basis());
        return forStaff && !entry.by().isEmpty() ? say("organization.life.by", told, entry.by()) : told;
    }

    private @Nullable String ended(Unit unit) {
        var last = unit.validTo();
        if (last == null || !last.isBefore(today())) {
            return null;
        }
        var key = directory.successors(unit.id()).isEmpty() ? "abolished" : "carriedOn";
        return say("organization.ended." + key, DAY.format(last.plusDays(1)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
