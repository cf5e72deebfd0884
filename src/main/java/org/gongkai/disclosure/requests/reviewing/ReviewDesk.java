package org.gongkai.disclosure.requests.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Party;
import org.gongkai.disclosure.requests.papers.LetterPapers;
import org.gongkai.disclosure.requests.proposing.ProposalDesk;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.disclosure.requests.steps.Paper;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where refusals are looked at again (评估审查): still exempt, with the next day, or public now, for everybody or for who asked. */
@Component
class ReviewDesk {

    private final Reviews reviews;
    private final ReviewBook book;
    private final Requests requests;
    private final Items items;
    private final Secrets secrets;
    private final ProposalDesk proposals;
    private final Paper paper;
    private final LetterPapers papers;
    private final Hands hands;
    private final Clock clock;

    ReviewDesk(
            Reviews reviews,
            ReviewBook book,
            Requests requests,
            Items items,
            Secrets secrets,
            ProposalDesk proposals,
            Paper paper,
            LetterPapers papers,
            Hands hands,
            Clock clock) {
        this.reviews = reviews;
        this.book = book;
        this.requests = requests;
        this.items = items;
        this.secrets = secrets;
        this.proposals = proposals;
        this.paper = paper;
        this.papers = papers;
        this.hands = hands;
        this.clock = clock;
    }

    /** What is to come at this person's desk. */
    List<Review> open(Actor actor) {
        var desks = hands.desks(actor);
        return !actor.seesAll() && desks.isEmpty() ? List.of() : reviews.open(actor.seesAll() ? List.of() : desks);
    }

    Review find(Actor actor, long id) {
        return reviews.find(id)
                .filter(review -> hands.sees(actor, file(review)))
                .orElseThrow(() -> new NotFound(say("requests.review.none")));
    }

    RequestFile file(Review review) {
        return requests.find(review.request()).orElseThrow();
    }

    /** The head of the body or the openness office decides; clerks prepare by reading. */
    boolean decides(Actor actor, RequestFile file) {
        return actor.has(Role.OPENNESS_OFFICE) || hands.of(actor, file).is(Party.HEAD);
    }

    /** The reason holds on: it is looked at again, at the latest when the rule says so. */
    @Transactional
    public void keep(Actor actor, long id, Words words) {
        var review = open(actor, id);
        var reason = words.text("reason");
        var today = LocalDate.now(clock);
        var next = words.dayIfAny("next").orElse(null);
        var latest = book.latest(today);
        if (next != null && (!next.isAfter(today) || next.isAfter(latest))) {
            throw new Refused(say("requests.review.refused.next", latest.toString()), "next");
        }
        end(actor, review, ReviewOutcome.STILL_EXEMPT, reason);
        book.begin(review.request(), review.place(), review.ground(), today, next);
    }

    /** The reason is gone: the applicant is told, or it is proposed to everybody, or both; the proposal, if there is one. */
    @Transactional
    public OptionalLong release(Actor actor, long id, Words words) {
        var review = open(actor, id);
        var file = file(review);
        var reason = words.text("finding");
        boolean publish = words.flag("publish");
        var answer = words.optional("answer");
        if (!publish && answer.isEmpty()) {
            throw new Refused(say("requests.review.refused.neither"), "answer");
        }
        end(actor, review, ReviewOutcome.NOW_PUBLIC, reason);
        if (!answer.isEmpty()) {
            tell(review, file, answer, reason);
        }
        return publish ? OptionalLong.of(proposals.propose(actor, file, review.place())) : OptionalLong.empty();
    }

    private void tell(Review review, RequestFile file, String answer, String reason) {
        long last = papers.last(file.id());
        var part = items.of(file.id()).stream()
                .filter(item -> item.place() == review.place())
                .map(item -> Paper.flat(item.words()))
                .findFirst()
                .orElse("");
        paper.write(
                file,
                LetterKind.REVIEWED,
                LocalDate.now(clock),
                Map.of(
                        "decided", Paper.day(file.decidedOn()),
                        "part", part,
                        "answer", Paper.lines(answer),
                        "note", Paper.flat(reason)));
        papers.sealSince(file, last);
    }

    private void end(Actor actor, Review review, ReviewOutcome outcome, String reason) {
        if (!reviews.end(review.id(), outcome, actor.login(), actor.name())) {
            throw new Refused(say("requests.review.refused.done"));
        }
        secrets.put(review.request(), Map.of(review.sealedAs(), reason));
    }

    private Review open(Actor actor, long id) {
        var review = find(actor, id);
        if (!decides(actor, file(review))) {
            throw new Refused(say("requests.review.refused.foreign"), HttpStatus.FORBIDDEN, null);
        }
        if (!review.isOpen()) {
            throw new Refused(say("requests.review.refused.done"));
        }
        return review;
    }
}
