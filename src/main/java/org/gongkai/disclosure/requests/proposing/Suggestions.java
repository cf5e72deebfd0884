package org.gongkai.disclosure.requests.proposing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.deciding.DecisionKind;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.life.Party;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What applicants suggest (建议纳入主动公开，条例第四十四条第二款), what they are answered, and what everybody reads of it. */
@Component
public class Suggestions {

    static final String WHY = "SUGGESTION";
    private static final int LONGEST = 1000;

    private final Proposals proposals;
    private final Items items;
    private final Secrets secrets;
    private final PublishedDocuments documents;

    Suggestions(Proposals proposals, Items items, Secrets secrets, PublishedDocuments documents) {
        this.proposals = proposals;
        this.items = items;
        this.secrets = secrets;
        this.documents = documents;
    }

    /**
     * How it stands with what an applicant was given.
     *
     * @param may whether they may suggest now
     * @param answers what is said of it, each with where it is public, if it is
     */
    public record Standing(boolean may, List<Answer> answers) {

        public Standing {
            answers = List.copyOf(answers);
        }
    }

    /** What is said of a suggestion; title and address only where it is public. */
    public record Answer(
            String sentence, String title, @Nullable String href) {}

    /** The grounds there are, by their names. */
    public static Map<String, String> grounds() {
        var grounds = new LinkedHashMap<String, String>();
        for (var ground : SuggestionGround.values()) {
            grounds.put(ground.name(), ground.label());
        }
        return grounds;
    }

    @Transactional(readOnly = true)
    public Standing of(RequestFile file) {
        var all = proposals.all(file.id());
        var own = proposals.member(file.id()).filter(member -> !member.apart());
        boolean suggested = own.filter(member -> member.suggestedOn() != null).isPresent();
        boolean decided = own.isPresent()
                && all.stream()
                        .anyMatch(proposal -> proposal.origin() != ProposalOrigin.REVIEWED
                                && proposal.state().isDecided());
        var answers = all.stream()
                .filter(proposal -> suggested && proposal.origin() != ProposalOrigin.REVIEWED
                        || proposal.state().isDecided())
                .map(proposal ->
                        answer(proposal, own.map(Proposal.Member::suggestedOn).orElse(null)))
                .toList();
        return new Standing(isOpen(file) && !suggested && !decided, answers);
    }

    /** Writes an applicant's suggestion down; it joins what is proposed of the same information already. */
    @Transactional
    public void suggest(RequestFile file, Set<SuggestionGround> grounds, String why) {
        if (!isOpen(file)) {
            throw new Refused(say("requests.suggestion.refused.open"));
        }
        if (grounds.isEmpty()) {
            throw new Refused(say("requests.suggestion.refused.grounds"), "grounds");
        }
        if (why.length() > LONGEST) {
            throw new Refused(say("requests.refused.long", LONGEST), "why");
        }
        proposals.hold();
        var standing = proposals.of(file.id(), 0);
        if (standing.filter(proposal -> proposal.state().isDecided()).isPresent()) {
            throw new Refused(say("requests.suggestion.refused.decided"));
        }
        long id = standing.map(Proposal::id).orElseGet(() -> begun(file));
        if (!proposals.suggest(file.id(), grounds)) {
            throw new Refused(say("requests.suggestion.refused.twice"));
        }
        secrets.put(file.id(), Map.of(WHY, why.strip()));
        proposals.note(id, "SUGGESTED", "-", Party.APPLICANT.label(), SuggestionGround.words(grounds));
    }

    private long begun(RequestFile file) {
        long id = proposals.open(file.body(), ProposalOrigin.SUGGESTED, "-", Party.APPLICANT.label());
        if (!proposals.join(id, file.id(), 0)) {
            proposals.move(file.id(), id);
        }
        return id;
    }

    /** Where everybody reads what this request asked for, if it became public. */
    @Transactional(readOnly = true)
    public Optional<DocumentLine> published(RequestId request) {
        return proposals.all(request).stream()
                .flatMap(proposal -> published(proposal).stream())
                .findFirst();
    }

    Optional<DocumentLine> published(Proposal proposal) {
        return Optional.ofNullable(proposal.document()).flatMap(documents::find);
    }

    /** Something was given out that was not public before, and the answer has come. */
    private boolean isOpen(RequestFile file) {
        return file.deliveredOn() != null
                && file.state() != State.ERASED
                && items.of(file.id()).stream()
                        .anyMatch(item ->
                                item.kind().filter(DecisionKind::givesOut).isPresent());
    }

    private Answer answer(Proposal proposal, java.time.@Nullable LocalDate suggestedOn) {
        var line = published(proposal);
        if (line.isPresent()) {
            return new Answer(
                    say("requests.suggestion.answer.PUBLISHED"),
                    line.get().title(),
                    line.get().url());
        }
        var key = "requests.suggestion.answer." + proposal.state();
        return new Answer(
                say(
                        key,
                        suggestedOn == null ? "" : suggestedOn.toString(),
                        String.valueOf(proposal.decidedOn()),
                        String.valueOf(proposal.waitUntil()),
                        proposal.reason()),
                "",
                null);
    }
}
