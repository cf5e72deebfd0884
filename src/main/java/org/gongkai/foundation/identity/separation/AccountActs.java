package org.gongkai.foundation.identity.separation;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Objects;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.GivenPassword;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.Keyring;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Sessions;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.register.Persons;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What is done to an account once it is clear who may (账号处置); the office of an administrator is never left empty. */
@Component
public class AccountActs {

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final Keyring keyring;
    private final Factors factors;

    AccountActs(Persons persons, PasswordEncoder passwords, Sessions sessions, Keyring keyring, Factors factors) {
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.keyring = keyring;
        this.factors = factors;
    }

    /** Closes an account: its sessions end and its tokens are worth nothing from now on. */
    public void close(Persons.Account account) {
        persons.grants(account.id()).forEach(grant -> notTheLast(account, grant.role()));
        persons.setActive(account.id(), false);
        sessions.endAll(account.login());
        keyring.revokeAll(account.id());
    }

    /** Gives a new password; all sessions end. */
    public GivenPassword givePassword(Persons.Account account) {
        var given = GivenPassword.random();
        persons.setPassword(account.id(), Objects.requireNonNull(passwords.encode(given.secret())), true);
        sessions.endAll(account.login());
        return given.of(account.id());
    }

    /** Forgets authenticator, passkeys and recovery codes of somebody who lost them; all sessions end. */
    public void clearFactors(Persons.Account account) {
        factors.clear(account.id());
        sessions.endAll(account.login());
    }

    /** Ends every session of an account, which stays open. */
    public void signOut(Persons.Account account) {
        sessions.endAll(account.login());
    }

    public void appoint(PersonId person, Role office, String by) {
        Separation.compatible(persons.grants(person), office);
        persons.grant(person, new Grant(office, null), by);
    }

    public void dismiss(Persons.Account account, Role office) {
        notTheLast(account, office);
        persons.revoke(account.id(), new Grant(office, null));
    }

    private void notTheLast(Persons.Account account, Role office) {
        if (office.isAdministrator() && account.active() && persons.holding(office) <= 1) {
            throw new Refused(say("identity.people.refused.last", say("identity.role." + office)));
        }
    }
}
