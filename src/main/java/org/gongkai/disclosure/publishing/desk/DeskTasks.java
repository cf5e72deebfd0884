package org.gongkai.disclosure.publishing.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.disclosure.publishing.life.EditionLife;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.stereotype.Component;

/** Says what is to be done with each document, and why (任务行). */
@Component
class DeskTasks {

    private static final int FEW = 3;

    private final UnitDirectory units;
    private final Staff staff;
    private final Moments moments;

    DeskTasks(UnitDirectory units, Staff staff, Moments moments) {
        this.units = units;
        this.staff = staff;
        this.moments = moments;
    }

    DeskView.Group returned(List<DeskEntry> entries) {
        return group("returned", entries, entry -> {
            var last = Objects.requireNonNull(entry.last());
            return task(
                    entry,
                    Tone.SOON,
                    moments.said(moments.day(last.at())),
                    say("publishing.desk.returned.why", last.by(), Objects.requireNonNullElse(last.comment(), "")),
                    "fix",
                    "/edit",
                    true);
        });
    }

    DeskView.Group reviews(List<DeskEntry> entries) {
        return group("reviews", entries, this::review);
    }

    DeskView.Task review(DeskEntry entry) {
        return task(
                entry,
                Tone.LASTING,
                entry.state().label(),
                say(
                        "publishing.desk.reviews.why",
                        entry.authorName(),
                        unit(entry.unit()),
                        moments.said(entry.since()),
                        entry.kind().label()),
                entry.state() == EditionState.APPROVED ? "publish" : "review",
                "",
                true);
    }

    DeskView.Group soon(List<DeskEntry> entries) {
        return group("soon", entries, this::soon);
    }

    private DeskView.Task soon(DeskEntry entry) {
        var at = entry.state() == EditionState.SCHEDULED ? entry.publishAt() : null;
        var day = at == null ? Objects.requireNonNull(entry.shownTo()) : moments.day(at);
        var today = day.equals(moments.today());
        return task(
                entry,
                today ? Tone.SOON : Tone.LASTING,
                today ? say("design.ruler.today") : moments.said(day),
                at == null
                        ? say("publishing.desk.soon.ending", moments.said(day))
                        : say("publishing.desk.soon.scheduled", moments.said(at)),
                "look",
                "",
                false);
    }

    DeskView.Group expiring(List<DeskEntry> entries) {
        return group("expiring", entries, entry -> {
            var end = Objects.requireNonNull(entry.validTo());
            return task(
                    entry,
                    Tone.SOON,
                    moments.said(end),
                    say("publishing.desk.expiring.why", moments.said(end)),
                    "look",
                    "",
                    false);
        });
    }

    DeskView.Group drafts(List<DeskEntry> entries) {
        return group(
                "drafts",
                entries.reversed(),
                entry -> task(
                        entry,
                        Tone.TO_COME,
                        entry.state().label(),
                        say("publishing.desk.drafts.why", entry.kind().label(), moments.said(entry.savedAt())),
                        "go-on",
                        "/edit",
                        false));
    }

    /** What waits for others; who holds a role for a unit is asked once, however many documents wait for them. */
    List<DeskView.Waiting> waiting(List<DeskEntry> entries) {
        var holders = new HashMap<Grant, Map<PersonId, String>>();
        return entries.stream().map(entry -> waiting(entry, holders)).toList();
    }

    private DeskView.Waiting waiting(DeskEntry entry, Map<Grant, Map<PersonId, String>> holders) {
        return new DeskView.Waiting(
                title(entry),
                href(entry),
                awaited(entry, holders),
                say("publishing.desk.waiting." + entry.state().name()),
                moments.since(entry.since()));
    }

    /** For whom an edition waits, by name while there are few, without the office that may always help out. */
    private String awaited(DeskEntry entry, Map<Grant, Map<PersonId, String>> holders) {
        var people = EditionLife.awaited(entry.state()).stream()
                .flatMap(part -> ActingStaff.role(part).stream())
                .filter(role -> !role.isDistrictWide())
                .map(role ->
                        holders.computeIfAbsent(new Grant(role, entry.unit()), _ -> staff.holding(role, entry.unit())))
                .flatMap(held -> held.entrySet().stream())
                .filter(holder ->
                        !Objects.equals(entry.author(), holder.getKey().value()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        if (!people.isEmpty() && people.size() <= FEW) {
            return String.join(say("publishing.desk.waiting.or"), people);
        }
        return say(
                "publishing.desk.waiting.of",
                unit(entry.unit()),
                EditionLife.awaited(entry.state()).stream()
                        .filter(part -> part != Part.OPENNESS_OFFICE)
                        .sorted()
                        .map(Part::label)
                        .collect(Collectors.joining(say("publishing.desk.waiting.or"))));
    }

    /** Where this person sets how their unit reviews; empty when that is not theirs. */
    String route(Actor actor) {
        var unit = actor.unit();
        if (unit == null || !(actor.has(Role.UNIT_LEADER, unit) || actor.has(Role.OPENNESS_OFFICE))) return "";
        return units.find(unit)
                .map(found -> "/desk/units/" + found.code() + "/review")
                .orElse("");
    }

    String unit(UnitId unit) {
        return units.find(unit).map(found -> found.shortName()).orElse("");
    }

    private static DeskView.Group group(String id, List<DeskEntry> entries, Function<DeskEntry, DeskView.Task> task) {
        return new DeskView.Group(
                id,
                say("publishing.desk." + id),
                say("publishing.desk.count", entries.size()),
                entries.stream().map(task).toList());
    }

    private static DeskView.Task task(
            DeskEntry entry, Tone tone, String when, String why, String verb, String place, boolean first) {
        return new DeskView.Task(
                tone,
                when,
                title(entry),
                href(entry),
                why,
                say("publishing.desk.do." + verb),
                href(entry) + place,
                first);
    }

    static String title(DeskEntry entry) {
        return entry.title().isBlank() ? say("publishing.desk.untitled") : entry.title();
    }

    static String href(DeskEntry entry) {
        return "/desk/documents/" + entry.id().document();
    }
}
