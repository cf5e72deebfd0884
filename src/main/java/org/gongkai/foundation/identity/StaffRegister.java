package org.gongkai.foundation.identity;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.register.Persons;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators keep accounts and rights (人员登记). Nobody changes their own rights; every change is recorded. */
@Component
public class StaffRegister {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final int LONGEST_NAME = 40;

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final Keyring keyring;
    private final AccessLedger ledger;

    StaffRegister(Persons persons, PasswordEncoder passwords, Sessions sessions, Keyring keyring, AccessLedger ledger) {
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.keyring = keyring;
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
        var account = account(person);
        persons.describe(person, name(name), unit);
        ledger.note(by, "DESCRIBED", account.login(), name.strip());
    }

    @Transactional
    public void grant(Actor by, PersonId person, Grant grant) {
        var account = other(by, person);
        persons.grant(person, grant, by.login());
        ledger.note(by, "GRANTED", account.login(), words(grant));
    }

    @Transactional
    public void revoke(Actor by, PersonId person, Grant grant) {
        var account = other(by, person);
        if (grant.role() == Role.ADMINISTRATOR) {
            notTheLast(account);
        }
        persons.revoke(person, grant);
        ledger.note(by, "REVOKED", account.login(), words(grant));
    }

    /** Closes an account: its sessions end and its tokens are worth nothing from now on. */
    @Transactional
    public void close(Actor by, PersonId person) {
        var account = other(by, person);
        notTheLast(account);
        persons.setActive(person, false);
        sessions.endAll(account.login());
        keyring.revokeAll(person);
        ledger.note(by, "CLOSED", account.login(), "");
    }

    @Transactional
    public void reopen(Actor by, PersonId person) {
        var account = other(by, person);
        persons.setActive(person, true);
        ledger.note(by, "REOPENED", account.login(), "");
    }

    @Transactional
    public void unlock(Actor by, PersonId person) {
        var account = account(person);
        persons.forgetFailures(person);
        ledger.note(by, "UNLOCKED", account.login(), "");
    }

    /** Gives a new password to somebody who lost theirs; all their sessions end. */
    @Transactional
    public GivenPassword givePassword(Actor by, PersonId person) {
        var account = other(by, person);
        var given = GivenPassword.random();
        persons.setPassword(person, encoded(given.secret()), true);
        sessions.endAll(account.login());
        ledger.note(by, "PASSWORD_GIVEN", account.login(), "");
        return given.of(person);
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
        if (by.person().equals(person)) {
            throw new Refused(say("identity.people.refused.own"));
        }
        return account(person);
    }

    private Persons.Account account(PersonId person) {
        return persons.find(person)
                .filter(account -> !account.technical())
                .orElseThrow(() -> new NotFound(say("identity.people.unknown")));
    }

    private void notTheLast(Persons.Account account) {
        boolean administers = persons.grants(account.id()).contains(new Grant(Role.ADMINISTRATOR, null));
        if (administers && account.active() && persons.holding(Role.ADMINISTRATOR) <= 1) {
            throw new Refused(say("identity.people.refused.last"));
        }
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

    private static String words(Grant grant) {
        var unit = grant.unit();
        return grant.role() + (unit == null ? "" : " @" + unit);
    }
}
