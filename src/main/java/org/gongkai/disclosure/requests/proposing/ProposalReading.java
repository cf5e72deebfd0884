package org.gongkai.disclosure.requests.proposing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.steps.Reminder;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts proposals together for the desk (审核清单、审核页). */
@Component
@Order(1)
class ProposalReading implements Reminder {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int WORDS = 60;
    private static final List<DocumentKind> KINDS = List.of(
            DocumentKind.NOTICE,
            DocumentKind.STATISTICS,
            DocumentKind.POLICY,
            DocumentKind.PLAN,
            DocumentKind.BUDGET,
            DocumentKind.FILES);

    private final ProposalDesk desk;
    private final Proposals proposals;
    private final Suggestions suggestions;
    private final Drafting drafting;
    private final Requests requests;
    private final Items items;
    private final Secrets secrets;
    private final UnitDirectory units;
    private final Clock clock;

    ProposalReading(
            ProposalDesk desk,
            Proposals proposals,
            Suggestions suggestions,
            Drafting drafting,
            Requests requests,
            Items items,
            Secrets secrets,
            UnitDirectory units,
            Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.suggestions = suggestions;
        this.drafting = drafting;
        this.requests = requests;
        this.items = items;
        this.secrets = secrets;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "proposal";
    }

    @Override
    public String href() {
        return ProposalPages.LIST;
    }

    /** How many are to be decided now. */
    @Override
    public long waiting(Actor actor) {
        var today = LocalDate.now(clock);
        return desk.in(actor, EnumSet.of(ProposalState.OPEN, ProposalState.POSTPONED)).stream()
                .filter(proposal -> proposal.isDue(today))
                .count();
    }

    @Transactional(readOnly = true)
    List<ProposalView.Group> list(Actor actor) {
        var today = LocalDate.now(clock);
        var all = desk.in(actor, EnumSet.allOf(ProposalState.class));
        var groups = new ArrayList<ProposalView.Group>();
        add(groups, "due", all, proposal -> proposal.isDue(today));
        add(groups, "waiting", all, proposal -> proposal.state() == ProposalState.POSTPONED && !proposal.isDue(today));
        add(groups, "drafted", all, proposal -> proposal.state() == ProposalState.ACCEPTED && !isPublished(proposal));
        add(groups, "decided", all, proposal -> proposal.state() == ProposalState.REFUSED || isPublished(proposal));
        return groups;
    }

    private boolean isPublished(Proposal proposal) {
        return suggestions.published(proposal).isPresent();
    }

    private void add(List<ProposalView.Group> groups, String id, List<Proposal> all, Predicate<Proposal> which) {
        var lines = all.stream().filter(which).map(this::line).toList();
        if (!lines.isEmpty()) {
            groups.add(new ProposalView.Group(id, say("requests.proposal.group." + id, lines.size()), lines));
        }
    }

    private Line line(Proposal proposal) {
        var members = standing(proposal);
        long suggested =
                members.stream().filter(member -> member.suggestedOn() != null).count();
        var note = proposal.state() == ProposalState.OPEN
                ? say("requests.proposal.counts", members.size(), suggested)
                : say("requests.proposal.counts.state", members.size(), suggested, sentence(proposal));
        return new Line(
                proposal.origin().label(),
                brief(title(proposal, members)),
                "/desk/requests/proposals/" + proposal.id(),
                name(proposal.body()),
                proposal.openedOn().toString(),
                note);
    }

    /** The page as it is first shown, or as it was filled in with what is wrong. */
    @Transactional(readOnly = true)
    ProposalView view(Actor actor, Proposal proposal, Map<String, String> typed, Faults faults) {
        var members = proposals.members(proposal.id());
        var published = suggestions.published(proposal);
        boolean decidable = ProposalDesk.decides(actor) && !proposal.state().isDecided();
        boolean again = ProposalDesk.decides(actor) && desk.isGivenUp(proposal);
        return new ProposalView(
                proposal.id(),
                title(proposal, standing(proposal)),
                name(proposal.body()),
                proposal.origin().label(),
                tone(proposal, published.isPresent()),
                published.isPresent()
                        ? say("requests.proposal.state.PUBLISHED")
                        : proposal.state().label(),
                sentence(proposal),
                members.stream().map(this::asked).filter(Objects::nonNull).toList(),
                decidable,
                again,
                proposal.document() == null || published.isPresent() || again
                        ? null
                        : "/desk/documents/" + proposal.document() + "/edit",
                published
                        .map(line -> new Line(
                                null, line.title(), line.url(), name(line.unit()), line.published(clock.getZone())))
                        .orElse(null),
                kinds(),
                decidable ? drafting.enclosed(members) : Map.of(),
                typed.isEmpty() && decidable ? beginning(members) : typed,
                proposals.facts(proposal.id()).stream().map(this::step).toList(),
                faults);
    }

    private Map<String, String> beginning(List<Proposal.Member> members) {
        var values = new HashMap<String, String>();
        values.put("kind", DocumentKind.NOTICE.name());
        values.put("text", drafting.text(members));
        members.stream()
                .filter(member -> !member.apart())
                .flatMap(member -> requests.find(member.request()).stream())
                .map(RequestFile::subject)
                .filter(subject -> !subject.isEmpty())
                .forEach(subject -> values.put("title", subject));
        return values;
    }

    private ProposalView.@org.jspecify.annotations.Nullable Asked asked(Proposal.Member member) {
        var file = requests.find(member.request()).orElse(null);
        if (file == null) return null;
        var why = secrets.of(member.request(), Suggestions.WHY);
        var suggested = member.suggestedOn() == null
                ? ""
                : say(
                        "requests.proposal.suggested",
                        member.suggestedOn().toString(),
                        SuggestionGround.words(member.grounds()),
                        why);
        return new ProposalView.Asked(
                file.id().toString(),
                file.number().toString(),
                wanted(member),
                say(
                        decisions(member).isEmpty() ? "requests.proposal.asked" : "requests.proposal.asked.decided",
                        file.arrival().arrivedOn().toString(),
                        file.state().label(),
                        decisions(member)),
                suggested,
                member.apart());
    }

    private String decisions(Proposal.Member member) {
        return items.of(member.request()).stream()
                .filter(item -> member.place() == 0 || item.place() == member.place())
                .flatMap(item -> item.kind().stream())
                .map(kind -> kind.label())
                .distinct()
                .collect(java.util.stream.Collectors.joining("、"));
    }

    private String title(Proposal proposal, List<Proposal.Member> members) {
        return proposal.title().isEmpty()
                ? members.stream().map(this::wanted).findFirst().orElse("")
                : proposal.title();
    }

    private String wanted(Proposal.Member member) {
        return member.place() == 0
                ? secrets.of(member.request(), "WANTED").replaceAll("\\s+", " ")
                : items.of(member.request()).stream()
                        .filter(item -> item.place() == member.place())
                        .map(RequestItem::words)
                        .findFirst()
                        .orElse("");
    }

    private List<Proposal.Member> standing(Proposal proposal) {
        return proposals.members(proposal.id()).stream()
                .filter(member -> !member.apart())
                .toList();
    }

    private static String brief(String words) {
        return words.length() > WORDS ? words.substring(0, WORDS) + "……" : words;
    }

    private static String sentence(Proposal proposal) {
        return say(
                "requests.proposal.sentence." + proposal.state(),
                String.valueOf(proposal.decidedOn()),
                String.valueOf(proposal.waitUntil()),
                proposal.decidedBy(),
                proposal.reason());
    }

    private Tone tone(Proposal proposal, boolean published) {
        return switch (proposal.state()) {
            case OPEN -> Tone.SOON;
            case POSTPONED -> proposal.isDue(LocalDate.now(clock)) ? Tone.SOON : Tone.TO_COME;
            case ACCEPTED -> published ? Tone.DONE : Tone.LASTING;
            case REFUSED -> Tone.OVER;
        };
    }

    private Step step(Proposal.Fact fact) {
        return new Step(
                say("requests.proposal.act." + fact.act()),
                say(
                                "requests.proposal.fact",
                                MINUTE.format(fact.at().atZone(clock.getZone())),
                                fact.name(),
                                fact.note())
                        .strip(),
                Step.State.DONE);
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        KINDS.forEach(kind -> kinds.put(kind.name(), kind.label()));
        return kinds;
    }

    private String name(UnitId unit) {
        return units.find(unit).map(Unit::shortName).orElse("");
    }
}
