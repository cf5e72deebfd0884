package org.gongkai.foundation.identity.separation;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.GivenPassword;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.register.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where one administrator proposes and another confirms (双人办理). */
@Component
public class ProposalDesk {

    private static final int LISTED = 100;

    private final Proposals proposals;
    private final Persons persons;
    private final AccountActs acts;
    private final AccessLedger ledger;

    ProposalDesk(Proposals proposals, Persons persons, AccountActs acts, AccessLedger ledger) {
        this.proposals = proposals;
        this.persons = persons;
        this.acts = acts;
        this.ledger = ledger;
    }

    public List<Proposal> all() {
        return proposals.newest(LISTED);
    }

    public int waiting() {
        return proposals.waiting();
    }

    /** Proposes what another administrator has to confirm. */
    @Transactional
    public void propose(Actor by, ProposalKind kind, PersonId person, @Nullable Role role) {
        Separation.mayPropose(by, kind, person);
        var account = account(person);
        if (kind == ProposalKind.APPOINT && role != null) {
            Separation.compatible(persons.grants(person), role);
        }
        if (!proposals.add(kind, person, role, by.person())) {
            throw new Refused(say("identity.proposal.twice"));
        }
        ledger.note(by, "PROPOSED", account.login(), kind + (role == null ? "" : " " + role));
    }

    /** Confirms a proposal, which is carried out at once; answers the new password when it gave one. */
    @Transactional
    public Optional<GivenPassword> confirm(Actor by, long id) {
        var proposal = waiting(id);
        Separation.mayConfirm(by, proposal);
        var account = account(proposal.person());
        proposals.decide(id, by.person(), true);
        ledger.note(by, "CONFIRMED", account.login(), words(proposal));
        return Optional.ofNullable(carryOut(by, proposal, account));
    }

    /** Lets a proposal fall: another administrator, or the one who made it. */
    @Transactional
    public void refuse(Actor by, long id) {
        var proposal = waiting(id);
        if (!by.person().equals(proposal.by())) {
            Separation.mayConfirm(by, proposal);
        }
        proposals.decide(id, by.person(), false);
        ledger.note(by, "PROPOSAL_REFUSED", account(proposal.person()).login(), words(proposal));
    }

    private @Nullable GivenPassword carryOut(Actor by, Proposal proposal, Persons.Account account) {
        switch (proposal.kind()) {
            case APPOINT -> acts.appoint(account.id(), Objects.requireNonNull(proposal.role()), by.login());
            case DISMISS -> acts.dismiss(account, Objects.requireNonNull(proposal.role()));
            case CLOSE -> acts.close(account);
            case CLEAR_FACTORS -> acts.clearFactors(account);
            case GIVE_PASSWORD -> {
                return acts.givePassword(account);
            }
        }
        return null;
    }

    private Proposal waiting(long id) {
        return proposals.waiting(id).orElseThrow(() -> new NotFound(say("identity.proposal.unknown")));
    }

    private Persons.Account account(PersonId person) {
        return persons.find(person)
                .filter(account -> !account.technical())
                .orElseThrow(() -> new NotFound(say("identity.people.unknown")));
    }

    private static String words(Proposal proposal) {
        return proposal.kind() + (proposal.role() == null ? "" : " " + proposal.role());
    }
}
