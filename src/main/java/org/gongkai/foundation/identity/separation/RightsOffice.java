package org.gongkai.foundation.identity.separation;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.register.Persons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the security administrator gives and takes roles, lifts locks and clears lost second factors (权限管理). */
@Component
public class RightsOffice {

    private final Persons persons;
    private final AccountActs acts;
    private final ProposalDesk proposals;
    private final AccessLedger ledger;

    RightsOffice(Persons persons, AccountActs acts, ProposalDesk proposals, AccessLedger ledger) {
        this.persons = persons;
        this.acts = acts;
        this.proposals = proposals;
        this.ledger = ledger;
    }

    /** Gives a role, or proposes it when it is the office of an administrator. */
    @Transactional
    public void grant(Actor by, PersonId person, Grant grant) {
        var account = other(by, person);
        if (grant.role().isAdministrator()) {
            proposals.propose(by, ProposalKind.APPOINT, person, grant.role());
            return;
        }
        Separation.compatible(persons.grants(person), grant.role());
        persons.grant(person, grant, by.login());
        ledger.note(by, "GRANTED", account.login(), words(grant));
    }

    /** Takes a role away, or proposes it when it is the office of an administrator. */
    @Transactional
    public void revoke(Actor by, PersonId person, Grant grant) {
        var account = other(by, person);
        if (grant.role().isAdministrator()) {
            proposals.propose(by, ProposalKind.DISMISS, person, grant.role());
            return;
        }
        persons.revoke(person, grant);
        ledger.note(by, "REVOKED", account.login(), words(grant));
    }

    @Transactional
    public void unlock(Actor by, PersonId person) {
        var account = other(by, person);
        persons.forgetFailures(person);
        ledger.note(by, "UNLOCKED", account.login(), "");
    }

    /** Signs somebody out everywhere: a lost telephone, a doubt. */
    @Transactional
    public void signOut(Actor by, PersonId person) {
        var account = other(by, person);
        acts.signOut(account);
        ledger.note(by, "SIGNED_OUT_BY_OFFICE", account.login(), "");
    }

    /** Clears the second factors of somebody who lost them, or proposes it for an administrator. */
    @Transactional
    public void clearFactors(Actor by, PersonId person) {
        var account = other(by, person);
        if (Separation.administers(persons.grants(person))) {
            proposals.propose(by, ProposalKind.CLEAR_FACTORS, person, null);
            return;
        }
        acts.clearFactors(account);
        ledger.note(by, "FACTORS_CLEARED", account.login(), "");
    }

    private Persons.Account other(Actor by, PersonId person) {
        Separation.only(Role.SECURITY_ADMINISTRATOR, by);
        Separation.notOneself(by, person);
        return persons.find(person)
                .filter(account -> !account.technical())
                .orElseThrow(() -> new NotFound(say("identity.people.unknown")));
    }

    private static String words(Grant grant) {
        var unit = grant.unit();
        return grant.role() + (unit == null ? "" : " @" + unit);
    }
}
