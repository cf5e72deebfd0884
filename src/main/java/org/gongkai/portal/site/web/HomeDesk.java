package org.gongkai.portal.site.web;

import static org.gongkai.foundation.design.Speech.knows;
import static org.gongkai.foundation.design.Speech.say;

import java.text.DecimalFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitKind;
import org.gongkai.foundation.organization.UnitLevel;
import org.gongkai.portal.site.life.LifeSituation;
import org.gongkai.portal.site.life.LifeSituations;
import org.gongkai.portal.site.web.HomeView.Door;
import org.gongkai.portal.site.web.HomeView.Facts;
import org.gongkai.portal.site.web.HomeView.Owed;
import org.gongkai.portal.site.web.HomeView.Sheet;
import org.gongkai.portal.site.web.HomeView.Who;
import org.gongkai.standards.catalogue.ListCounts;
import org.gongkai.standards.catalogue.ListRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the home page out from what the rooms know now. */
@Component
class HomeDesk {

    private static final int NEWEST = 7;
    private static final int RUNNING = 5;
    private static final int KINDS = 6;

    private final PublishedDocuments documents;
    private final DocumentLines lines;
    private final ListRegister register;
    private final UnitDirectory units;
    private final Duties duties;
    private final LifeSituations lives;
    private final Clock clock;

    HomeDesk(
            PublishedDocuments documents,
            DocumentLines lines,
            ListRegister register,
            UnitDirectory units,
            Duties duties,
            LifeSituations lives,
            Clock clock) {
        this.documents = documents;
        this.lines = lines;
        this.register = register;
        this.units = units;
        this.duties = duties;
        this.lives = lives;
        this.clock = clock;
    }

    HomeView lay() {
        var today = LocalDate.now(clock);
        var figures = documents.figures();
        var running = documents.runningPublicity(RUNNING);
        var counts = register.counts();
        var situations = lives.all();
        return new HomeView(
                say(
                        "site.home.day",
                        today.getMonthValue(),
                        today.getDayOfMonth(),
                        today.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE)),
                new Facts(figures.today(), figures.units(), running.size(), figures.total()),
                owed(),
                situations.stream()
                        .flatMap(life -> life.topics().stream())
                        .filter(LifeSituation.Topic::often)
                        .toList(),
                situations,
                kinds(),
                documents.newest(DocumentFilter.OWN, NEWEST).stream()
                        .map(lines::line)
                        .toList(),
                running.stream().map(lines::running).toList(),
                sheets(counts),
                counts.total(),
                fields(counts),
                register.fields().stream()
                        .mapToLong(field -> counts.field(field.slug()))
                        .sum(),
                who());
    }

    private @Nullable Owed owed() {
        var recent = duties.recent();
        var figures = duties.figures(recent);
        var since = recent.from();
        if (figures.owed() == 0 || since == null) return null;
        var rate = DecimalFormat.getInstance(Locale.ROOT).format(figures.rate());
        return new Owed(figures.owed(), rate, figures.of(DutyState.MISSING), since);
    }

    private List<Door> kinds() {
        return documents.counts(DocumentFilter.OWN).kinds().entrySet().stream()
                .filter(kind ->
                        kind.getValue() > 0 && DocumentFilter.OWN.kinds().contains(kind.getKey()))
                .map(kind -> new Door(kind.getKey().label(), "/documents?kind=" + kind.getKey(), kind.getValue()))
                .limit(KINDS)
                .toList();
    }

    private List<Sheet> sheets(ListCounts counts) {
        return register.listTypes().stream()
                .map(list -> new Sheet(
                        knows("site.ordinal." + list.position()) ? say("site.ordinal." + list.position()) : "·",
                        list.name(),
                        "/lists/" + list.code(),
                        counts.list(list.code()),
                        list.summary()))
                .toList();
    }

    private List<Door> fields(ListCounts counts) {
        return register.fields().stream()
                .map(field -> new Door(field.name(), "/fields/" + field.slug(), counts.field(field.slug())))
                .toList();
    }

    private Who who() {
        var all = units.all();
        var villages = all.stream()
                .filter(unit -> unit.level() == UnitLevel.VILLAGE_AND_COMMUNITY)
                .toList();
        var above = villages.stream().map(Unit::parent).collect(Collectors.toSet());
        return new Who(
                units.lead()
                        .map(lead -> new Door(lead.shortName(), "/units/" + lead.code(), 1))
                        .orElse(null),
                count(all, UnitKind.DEPARTMENT),
                all.stream()
                        .filter(unit -> unit.level() == UnitLevel.DEPARTMENT_AND_TOWNSHIP)
                        // towns, sub-districts, and whatever else has communities under it, such as a park
                        .filter(unit -> unit.kind() == UnitKind.TOWN
                                || unit.kind() == UnitKind.SUBDISTRICT
                                || above.contains(unit.id()))
                        .count(),
                villages.size());
    }

    private static long count(List<Unit> units, UnitKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).count();
    }
}
