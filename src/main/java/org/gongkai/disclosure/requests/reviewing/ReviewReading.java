package org.gongkai.disclosure.requests.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.steps.Reminder;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the queue of refusals and one of them together for the desk (评估审查清单). */
@Component
@Order(2)
public class ReviewReading implements Reminder {

    private static final int WORDS = 60;

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final ReviewBook book;
    private final RequestLimits limits;
    private final Items items;
    private final Secrets secrets;
    private final UnitDirectory units;
    private final WorkCalendar calendar;
    private final Clock clock;

    ReviewReading(
            ReviewDesk desk,
            Reviews reviews,
            ReviewBook book,
            RequestLimits limits,
            Items items,
            Secrets secrets,
            UnitDirectory units,
            WorkCalendar calendar,
            Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.book = book;
        this.limits = limits;
        this.items = items;
        this.secrets = secrets;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public String href() {
        return ReviewPages.LIST;
    }

    /** How many are due soon or late. */
    @Override
    public long waiting(Actor actor) {
        var soon = book.soon();
        return desk.open(actor).stream()
                .filter(review -> !review.by().isAfter(soon))
                .count();
    }

    @Transactional(readOnly = true)
    List<ReviewView.Group> queue(Actor actor) {
        var today = LocalDate.now(clock);
        var soon = book.soon();
        var all = desk.open(actor);
        var groups = new ArrayList<ReviewView.Group>();
        add(groups, "late", all, review -> review.by().isBefore(today));
        add(
                groups,
                "due",
                all,
                review -> !review.by().isBefore(today) && !review.by().isAfter(soon));
        add(groups, "later", all, review -> review.by().isAfter(soon));
        return groups;
    }

    private void add(List<ReviewView.Group> groups, String id, List<Review> all, Predicate<Review> which) {
        var lines = all.stream().filter(which).map(this::line).toList();
        if (!lines.isEmpty()) {
            groups.add(new ReviewView.Group(
                    id, say("requests.review.group." + id, lines.size()), id.equals("late"), lines));
        }
    }

    private Line line(Review review) {
        var file = desk.file(review);
        var words = words(review);
        return new Line(
                review.ground().article(),
                words.length() > WORDS ? words.substring(0, WORDS) + "……" : words,
                "/desk/requests/reviews/" + review.id(),
                units.find(file.body()).map(Unit::shortName).orElse(""),
                review.by().toString(),
                say("requests.review.line", file.number(), review.ground().label(), when(review)));
    }

    /** The looks at one request, for its file. */
    @Transactional(readOnly = true)
    public List<Line> lines(RequestFile file) {
        return reviews.of(file.id()).stream()
                .map(review -> new Line(
                        say("requests.review.place", review.place()),
                        review.isOpen() ? when(review) : sentence(review),
                        "/desk/requests/reviews/" + review.id(),
                        null,
                        review.by().toString()))
                .toList();
    }

    private String when(Review review) {
        var today = LocalDate.now(clock);
        return review.by().isBefore(today)
                ? say("requests.review.late", calendar.workdaysBetween(review.by(), today))
                : review.by().equals(today)
                        ? say("requests.review.today")
                        : say("requests.review.left", review.by().toString());
    }

    private String sentence(Review review) {
        var outcome = review.outcome();
        return say(
                "requests.review.sentence",
                String.valueOf(review.doneOn()),
                review.doneBy(),
                outcome == null ? "" : outcome.label(),
                secrets.of(review.request(), review.sealedAs()));
    }

    @Transactional(readOnly = true)
    ReviewView view(Actor actor, Review review, Map<String, String> typed, Faults faults) {
        var file = desk.file(review);
        var late = review.by().isBefore(LocalDate.now(clock));
        return new ReviewView(
                review.id(),
                file.id().toString(),
                file.number().toString(),
                words(review),
                !review.isOpen() ? Tone.DONE : late ? Tone.LATE : Tone.SOON,
                review.isOpen() ? when(review) : sentence(review),
                facts(review, file),
                reviews.of(file.id()).stream()
                        .filter(other -> other.place() == review.place() && !other.isOpen())
                        .filter(other -> other.id() != review.id())
                        .map(this::sentence)
                        .toList(),
                review.isOpen() && desk.decides(actor, file),
                book.latest(LocalDate.now(clock)).toString(),
                typed,
                faults);
    }

    private Map<String, String> facts(Review review, RequestFile file) {
        var rule = limits.version(RequestLimits.REVIEW, review.limitVersion());
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                say("requests.field.body"),
                units.find(file.body()).map(Unit::name).orElse(""));
        facts.put(say("requests.field.decided"), String.valueOf(file.decidedOn()));
        facts.put(
                say("requests.review.ground"),
                say(
                        "requests.review.ground.words",
                        review.ground().label(),
                        review.ground().article()));
        item(review).forEach(item -> {
            facts.put(say("requests.field.reason"), item.reason());
            facts.put(say("requests.field.harm"), item.harm());
        });
        facts.put(
                say("requests.review.lapses"),
                review.lapses() == null ? "" : review.lapses().toString());
        facts.put(
                say("requests.review.by"),
                say(
                        "requests.review.by.why",
                        review.by().toString(),
                        review.begunOn().toString(),
                        rule.span().words(),
                        rule.article()));
        facts.put(
                say("requests.review.reminded"),
                review.remindedOn() == null ? "" : review.remindedOn().toString());
        return facts;
    }

    private String words(Review review) {
        return item(review).map(RequestItem::words).findFirst().orElse("");
    }

    private java.util.stream.Stream<RequestItem> item(Review review) {
        return items.of(review.request()).stream().filter(item -> item.place() == review.place());
    }
}
