package org.gongkai.disclosure.requests.proposing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.requests.RequestAnswered;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.asking.Details;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.disclosure.requests.likeness.SameRequests;
import org.gongkai.disclosure.requests.likeness.Wish;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what several applicants asked one body for and what it may give out (多人申请相同信息，条例第四十四条第一款). Texts lie sealed, so they are
 * opened and compared, body by body; what belongs to a proposal stays with it.
 */
@Component
class Gathering {

    private static final int SEVERAL = 2;

    private final Requests requests;
    private final Secrets secrets;
    private final Proposals proposals;
    private final Clock clock;

    Gathering(Requests requests, Secrets secrets, Proposals proposals, Clock clock) {
        this.requests = requests;
        this.secrets = secrets;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** One request to be compared. */
    private record Asked(RequestId id, Details details, Wish wish) {}

    @EventListener
    @Transactional
    public void on(RequestAnswered news) {
        proposals.hold();
        compare(news.body(), proposals.mark(news.body()));
    }

    /**
     * Looks through one body's requests, unless none came in, was answered or was corrected since the last time; says whether it
     * did. Whoever waited for another node finds nothing left to do.
     */
    @Transactional
    public boolean gather(UnitId body) {
        proposals.hold();
        var mark = proposals.mark(body);
        if (proposals.isCompared(body, mark)) {
            return false;
        }
        compare(body, mark);
        return true;
    }

    /** Of the last years; what is proposed or decided already is only added to. A request that comes in meanwhile changes the mark. */
    private void compare(UnitId body, String mark) {
        proposals.compared(body, mark);
        var given = proposals.given(body);
        if (given.isEmpty()) {
            return;
        }
        var all = asked(body);
        var memberships = new HashMap<RequestId, Proposals.Membership>();
        proposals.memberships(body).forEach(one -> memberships.put(one.request(), one));
        for (var one : all) {
            var known = memberships.get(one.id());
            if (known != null && !known.apart()) {
                add(known.proposal(), alike(one, all), memberships);
            }
        }
        all.stream()
                .filter(one -> given.contains(one.id()) && !memberships.containsKey(one.id()))
                .toList()
                .forEach(one -> propose(body, one, all, memberships));
    }

    private void propose(UnitId body, Asked one, List<Asked> all, Map<RequestId, Proposals.Membership> memberships) {
        var same = alike(one, all).stream()
                .filter(other -> !memberships.containsKey(other.id()))
                .toList();
        if (!memberships.containsKey(one.id()) && applicants(same) >= SEVERAL) {
            add(proposals.open(body, ProposalOrigin.REPEATED, "-", say("requests.proposal.found")), same, memberships);
        }
    }

    private void add(long proposal, List<Asked> same, Map<RequestId, Proposals.Membership> memberships) {
        for (var one : same) {
            if (!memberships.containsKey(one.id()) && proposals.join(proposal, one.id(), 0)) {
                memberships.put(one.id(), new Proposals.Membership(one.id(), proposal, false));
            }
        }
    }

    /** The same wish, itself included. */
    private static List<Asked> alike(Asked one, List<Asked> all) {
        return all.stream()
                .filter(other -> one.wish().likeness(other.wish()) >= SameRequests.ALIKE)
                .toList();
    }

    private static int applicants(List<Asked> same) {
        var different = new ArrayList<Details>();
        for (var one : same) {
            if (different.stream().noneMatch(one.details()::isSameApplicant)) {
                different.add(one.details());
            }
        }
        return different.size();
    }

    private List<Asked> asked(UnitId body) {
        var files = requests.askedOf(body, LocalDate.now(clock).minusYears(SameRequests.YEARS));
        var texts = secrets.of(files.stream().map(file -> file.id()).toList(), Details.COMPARED);
        return files.stream()
                .filter(file -> texts.containsKey(file.id()))
                .map(file -> {
                    var details = Details.of(texts.getOrDefault(file.id(), Map.of()));
                    return new Asked(file.id(), details, Wish.of(details.wanted()));
                })
                .toList();
    }
}
