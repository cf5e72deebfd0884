package org.gongkai.foundation.identity;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.register.Persons;
import org.gongkai.foundation.identity.separation.AccountActs;
import org.gongkai.foundation.identity.separation.ProposalDesk;
import org.gongkai.foundation.identity.separation.ProposalKind;
import org.gongkai.foundation.identity.separation.Separation;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the system administrator keeps accounts (人员登记); roles are the security administrator's. What touches the account of an
 * administrator is only proposed here, and another of the three confirms it. Every change is recorded.
 */
@Component
public class StaffRegister {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final int LONGEST_NAME = 40;

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final AccountActs acts;
    private final ProposalDesk proposals;
    private final AccessLedger ledger;

    StaffRegister(
            Persons persons, PasswordEncoder passwords, AccountActs acts, ProposalDesk proposals, AccessLedger ledger) {
        this.persons = persons;
        this.passwords = passwords;
        this.acts = acts;
        this.proposals = proposals;
        this.ledger = ledger;
    }

    public List<StaffMember> all() {
        return persons.all().stream().map(this::member).toList();
    }

    public Optional<StaffMember> find(PersonId id) {
        return persons.find(id).filter(account -> !account.technical()).map(this::member);
    }

    /** Opens an account; the password given is told to nobody but the one who asked. */
    @Transactional
    public GivenPassword enrol(Actor by, String login, String name, @Nullable UnitId unit) {
        Separation.only(Role.SYSTEM_ADMINISTRATOR, by);
        var plain = login.strip();
        if (!LOGIN.matcher(plain).matches()) {
            throw new Refused(say("identity.people.refused.login"), "login");
        }
        if (persons.byLogin(plain).isPresent()) {
            throw new Refused(say("identity.people.refused.taken", plain), "login");
        }
        var given = GivenPassword.random();
        var id = persons.add(plain, name(name), unit, encoded(given.secret()), false);
        persons.setPassword(id, encoded(given.secret()), true);
        ledger.note(by, "ENROLLED", plain, name.strip());
        return given.of(id);
    }

    @Transactional
    public void describe(Actor by, PersonId person, String name, @Nullable UnitId unit) {
        Separation.only(Role.SYSTEM_ADMINISTRATOR, by);
        var account = account(person);
        persons.describe(person, name(name), unit);
        ledger.note(by, "DESCRIBED", account.login(), name.strip());
    }

    /** Closes an account: its sessions end and its tokens are worth nothing from now on. */
    @Transactional
    public void close(Actor by, PersonId person) {
        var account = other(by, person);
        if (Separation.administers(persons.grants(person))) {
            proposals.propose(by, ProposalKind.CLOSE, person, null);
            return;
        }
        acts.close(account);
        ledger.note(by, "CLOSED", account.login(), "");
    }

    @Transactional
    public void reopen(Actor by, PersonId person) {
        var account = other(by, person);
        persons.setActive(person, true);
        ledger.note(by, "REOPENED", account.login(), "");
    }

    /** Gives a new password to somebody who lost theirs; empty when another administrator has to confirm it first. */
    @Transactional
    public Optional<GivenPassword> givePassword(Actor by, PersonId person) {
        var account = other(by, person);
        if (Separation.administers(persons.grants(person))) {
            proposals.propose(by, ProposalKind.GIVE_PASSWORD, person, null);
            return Optional.empty();
        }
        ledger.note(by, "PASSWORD_GIVEN", account.login(), "");
        return Optional.of(acts.givePassword(account));
    }

    private StaffMember member(Persons.Account account) {
        return new StaffMember(
                account.id(),
                account.login(),
                account.name(),
                account.unit(),
                account.active(),
                persons.grants(account.id()),
                account.lockedUntil());
    }

    private Persons.Account other(Actor by, PersonId person) {
        Separation.only(Role.SYSTEM_ADMINISTRATOR, by);
        Separation.notOneself(by, person);
        return account(person);
    }

    private Persons.Account account(PersonId person) {
        return persons.find(person)
                .filter(account -> !account.technical())
                .orElseThrow(() -> new NotFound(say("identity.people.unknown")));
    }

    private String encoded(String secret) {
        return Objects.requireNonNull(passwords.encode(secret));
    }

    private static String name(String name) {
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new Refused(say("identity.people.refused.name", LONGEST_NAME), "name");
        }
        return plain;
    }
}
