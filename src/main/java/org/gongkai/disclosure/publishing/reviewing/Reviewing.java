package org.gongkai.disclosure.publishing.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.desk.Moments;
import org.gongkai.disclosure.publishing.editing.FactSheet;
import org.gongkai.disclosure.publishing.enclosing.DraftAddresses;
import org.gongkai.disclosure.publishing.enclosing.FileSizes;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.disclosure.publishing.releasing.Findings;
import org.gongkai.disclosure.publishing.richtext.Comparison;
import org.gongkai.foundation.design.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a document out for its reviewers. */
@Component
class Reviewing {

    private final Counter counter;
    private final ReviewDesk reviews;
    private final RouteSpine spine;
    private final FactSheet sheet;
    private final Moments moments;
    private final Findings findings;

    Reviewing(
            Counter counter,
            ReviewDesk reviews,
            RouteSpine spine,
            FactSheet sheet,
            Moments moments,
            Findings findings) {
        this.counter = counter;
        this.reviews = reviews;
        this.spine = spine;
        this.sheet = sheet;
        this.moments = moments;
        this.findings = findings;
    }

    DocumentView view(Edition edition, List<Edition> editions, ActingStaff staff) {
        var content = edition.content();
        var current = counter.current(editions).equals(edition);
        var id = edition.id().document();
        return new DocumentView(
                id.value(),
                edition.id().number(),
                title(edition),
                content.subtitle(),
                content.metadata().origin().number(),
                tone(edition.state()),
                edition.state().label(),
                sentence(edition),
                current,
                edition.state() == EditionState.DRAFT,
                current ? offers(editions, staff) : List.of(),
                sheet.facts(edition),
                DraftAddresses.toDesk(content.body().page()),
                content.body().outline(),
                content.attachments().stream()
                        .map(file -> new DocumentView.FileLine(
                                file.format(), file.name(), FileSizes.words(file.size()), "/desk" + file.url(id)))
                        .toList(),
                before(edition, editions),
                spine.of(edition, reviews.history(id)),
                edition.changeNote(),
                editions.stream().anyMatch(e -> e.state().isPublic()) ? id.url() : null,
                edition.state().isOpen(),
                edition.state().isOpen() ? findings.of(edition, staff.actor()) : null);
    }

    DocumentView.History history(List<Edition> editions) {
        var numbers = new LinkedHashMap<String, String>();
        for (var edition : editions) {
            numbers.put(
                    String.valueOf(edition.id().number()),
                    say(
                            "publishing.edition.option",
                            edition.id().number(),
                            edition.state().label()));
        }
        var last = editions.getLast().id().number();
        return new DocumentView.History(
                editions.getFirst().id().document().value(),
                spine.history(reviews.history(editions.getFirst().id().document())),
                numbers,
                String.valueOf(Math.max(1, last - 1)),
                String.valueOf(last));
    }

    DocumentView.Difference difference(Edition older, Edition newer) {
        var comparison = Comparison.between(
                older.content().body().html(), newer.content().body().html());
        return new DocumentView.Difference(
                say(
                        "publishing.difference.between",
                        older.id().number(),
                        newer.id().number()),
                older.id().number(),
                newer.id().number(),
                sheet.changes(older, newer),
                DraftAddresses.toDesk(spoken(comparison.marked())),
                comparison.changes());
    }

    /** What a later edition changes of the one that the public reads. */
    private DocumentView.@Nullable Difference before(Edition edition, List<Edition> editions) {
        if (!edition.state().isOpen()) return null;
        return editions.stream()
                .filter(e -> e.state() == EditionState.PUBLISHED && !e.id().equals(edition.id()))
                .findFirst()
                .map(standing -> difference(standing, edition))
                .orElse(null);
    }

    private List<DocumentView.Offer> offers(List<Edition> editions, ActingStaff staff) {
        List<DocumentView.Offer> offers = new ArrayList<>();
        var current = counter.current(editions);
        for (var resource : counter.offers(editions, staff)) {
            offers.add(new DocumentView.Offer(
                    resource.verb(),
                    "/desk/documents/" + current.id().document() + "/" + resource.word(),
                    resource.style()));
        }
        return offers;
    }

    private String sentence(Edition edition) {
        var at = edition.publishAt();
        if (edition.state() == EditionState.SCHEDULED && at != null) {
            return say("publishing.review.scheduled", moments.said(at));
        }
        var published = edition.publishedAt();
        if (published != null) {
            return say(
                    "publishing.review.published",
                    moments.said(published),
                    Objects.requireNonNullElse(edition.publishedBy(), ""));
        }
        return say("publishing.review.written", edition.authorName(), moments.said(edition.savedAt()));
    }

    /** Those who hear the page are told where a deletion or an insertion begins and ends. */
    static String spoken(String marked) {
        return marked.replace(
                        "<del>", "<del><span class=\"visually-hidden\">" + say("publishing.difference.del") + "</span>")
                .replace(
                        "</del>",
                        "<span class=\"visually-hidden\">" + say("publishing.difference.end") + "</span></del>")
                .replace(
                        "<ins>", "<ins><span class=\"visually-hidden\">" + say("publishing.difference.ins") + "</span>")
                .replace(
                        "</ins>",
                        "<span class=\"visually-hidden\">" + say("publishing.difference.end") + "</span></ins>");
    }

    static String title(Edition edition) {
        return edition.content().title().isBlank()
                ? say("publishing.desk.untitled")
                : edition.content().title();
    }

    static Tone tone(EditionState state) {
        return switch (state) {
            case DRAFT -> Tone.TO_COME;
            case FIRST_REVIEW, SECOND_REVIEW, SECRECY_REVIEW, FINAL_REVIEW, APPROVED, SCHEDULED -> Tone.LASTING;
            case PUBLISHED -> Tone.DONE;
            case CORRECTED, SUPERSEDED, WITHDRAWN, DISCARDED -> Tone.OVER;
        };
    }
}
