package org.gongkai.disclosure.publishing.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.PressingWork;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.disclosure.publishing.validity.TermRule;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sorts what lies on a desk by whose turn it is (轮到谁). */
@Component
class DeskReading {

    private static final Set<Part> OWN_PARTS = EnumSet.complementOf(EnumSet.of(Part.OPENNESS_OFFICE));
    private static final Set<Part> ALL_PARTS = EnumSet.allOf(Part.class);

    private final DeskEntries entries;
    private final DeskTasks tasks;
    private final Ruler ruler;
    private final Moments moments;
    private final ObjectProvider<PressingWork> pressing;

    DeskReading(
            DeskEntries entries, DeskTasks tasks, Ruler ruler, Moments moments, ObjectProvider<PressingWork> pressing) {
        this.pressing = pressing;
        this.entries = entries;
        this.tasks = tasks;
        this.ruler = ruler;
        this.moments = moments;
    }

    DeskView read(Actor actor) {
        var open = entries.open(actor);
        var returned =
                open.stream().filter(e -> isMine(e, actor) && e.isReturned()).toList();
        var reviews = open.stream().filter(e -> isMyTurn(e, actor)).toList();
        var drafts = open.stream()
                .filter(e -> isMine(e, actor) && e.state() == EditionState.DRAFT && !e.isReturned())
                .toList();
        var soon = soon(open, actor);
        var waiting = open.stream()
                .filter(e -> isMine(e, actor) && isWithOthers(e) && !isMyTurn(e, actor))
                .toList();
        var expiring = entries.expiring(actor, moments.today(), moments.today().plus(TermRule.WARNING.span()));
        var presses = pressing.stream().map(work -> work.of(actor)).toList();
        var due = due(returned, soon);
        presses.forEach(each -> each.days().forEach((day, count) -> due.merge(day, count, Long::sum)));
        return new DeskView(
                say(
                        "publishing.desk.today",
                        moments.today().getMonthValue(),
                        moments.today().getDayOfMonth(),
                        say("publishing.weekday."
                                + moments.today().getDayOfWeek().getValue())),
                sentence(
                        presses.stream()
                                .flatMap(each -> each.sentences().stream())
                                .toList(),
                        returned.size(),
                        reviews.size(),
                        drafts.size(),
                        soon.size(),
                        expiring.size(),
                        waiting.size()),
                ruler.days(due),
                ruler.summary(due),
                Stream.concat(
                                presses.stream()
                                        .flatMap(each -> each.groups().stream())
                                        .map(DeskView.Group::of),
                                Stream.of(
                                        tasks.returned(returned),
                                        tasks.reviews(reviews),
                                        tasks.soon(soon),
                                        tasks.expiring(expiring),
                                        tasks.drafts(drafts)))
                        .filter(group -> !group.tasks().isEmpty())
                        .toList(),
                tasks.waiting(waiting),
                actor.has(Role.CLERK) || actor.has(Role.OPENNESS_OFFICE));
    }

    /** What waits for this person, also where they only may and others are asked first. */
    List<DeskEntry> reviews(Actor actor) {
        return entries.open(actor).stream()
                .filter(e -> e.awaits(new ActingStaff(actor).towards(e.unit()), ALL_PARTS))
                .toList();
    }

    /** What waits for this person first of all. */
    boolean isMyTurn(DeskEntry entry, Actor actor) {
        return entry.awaits(
                new ActingStaff(actor).towards(entry.unit()),
                entry.unit().equals(actor.unit()) ? ALL_PARTS : OWN_PARTS);
    }

    private static boolean isMine(DeskEntry entry, Actor actor) {
        return entry.author() != null && entry.author() == actor.person().value();
    }

    private static boolean isWithOthers(DeskEntry entry) {
        return entry.state().isReview() || entry.state() == EditionState.APPROVED;
    }

    private List<DeskEntry> soon(List<DeskEntry> open, Actor actor) {
        var until = ruler.horizon();
        var scheduled = open.stream()
                .filter(e -> e.state() == EditionState.SCHEDULED && e.publishAt() != null)
                .filter(e -> actor.units().contains(e.unit()) || isMine(e, actor))
                .filter(e -> !dueOn(e).isAfter(until));
        return Stream.concat(scheduled, entries.ending(actor, moments.today(), until).stream())
                .sorted(java.util.Comparator.comparing(this::dueOn))
                .toList();
    }

    private LocalDate dueOn(DeskEntry entry) {
        if (entry.state() == EditionState.SCHEDULED && entry.publishAt() != null) return moments.day(entry.publishAt());
        return entry.shownTo() != null && entry.state() == EditionState.PUBLISHED
                ? entry.shownTo()
                : moments.day(entry.since());
    }

    private Map<LocalDate, Long> due(List<DeskEntry> returned, List<DeskEntry> soon) {
        var due = new TreeMap<LocalDate, Long>();
        Stream.concat(returned.stream(), soon.stream()).forEach(e -> due.merge(dueOn(e), 1L, Long::sum));
        return due;
    }

    private static String sentence(
            List<String> pressing, int returned, int reviews, int drafts, int soon, int expiring, int waiting) {
        List<String> parts = new ArrayList<>(pressing);
        if (returned > 0) parts.add(say("publishing.desk.sentence.returned", returned));
        if (reviews > 0) parts.add(say("publishing.desk.sentence.reviews", reviews));
        if (drafts > 0) parts.add(say("publishing.desk.sentence.drafts", drafts));
        if (soon > 0) parts.add(say("publishing.desk.sentence.soon", soon));
        if (expiring > 0) parts.add(say("publishing.desk.sentence.expiring", expiring, TermRule.WARNING.amount()));
        var mine = parts.isEmpty()
                ? say("publishing.desk.sentence.nothing")
                : String.join(say("publishing.desk.sentence.comma"), parts);
        if (waiting == 0) return say("publishing.desk.sentence", mine);
        return say(
                "publishing.desk.sentence",
                mine + say("publishing.desk.sentence.semicolon") + say("publishing.desk.sentence.waiting", waiting));
    }
}
