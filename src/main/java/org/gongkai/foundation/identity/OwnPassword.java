package org.gongkai.foundation.identity;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Objects;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.register.PasswordRule;
import org.gongkai.foundation.identity.register.Persons;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people change their own password (修改口令). */
@Component
public class OwnPassword {

    private final Persons persons;
    private final PasswordEncoder passwords;
    private final PasswordRule rule;
    private final AccessLedger ledger;

    OwnPassword(Persons persons, PasswordEncoder passwords, PasswordRule rule, AccessLedger ledger) {
        this.persons = persons;
        this.passwords = passwords;
        this.rule = rule;
        this.ledger = ledger;
    }

    /** Whether somebody else chose the password, so that it must be changed first. */
    public boolean mustChange(Actor actor) {
        return persons.find(actor.person()).map(Persons.Account::passwordGiven).orElse(false);
    }

    @Transactional
    public void change(Actor self, String current, String password, String again) {
        var account = persons.find(self.person()).orElseThrow();
        if (!passwords.matches(current, account.passwordHash())) {
            ledger.note(self, "PASSWORD_REFUSED", self.login(), "");
            throw new Refused(say("identity.password.wrong"), "current");
        }
        rule.check(password, self.login());
        if (!password.equals(again)) {
            throw new Refused(say("identity.password.again"), "again");
        }
        if (passwords.matches(password, account.passwordHash())) {
            throw new Refused(say("identity.password.same"), "password");
        }
        persons.setPassword(self.person(), Objects.requireNonNull(passwords.encode(password)), false);
        ledger.note(self, "PASSWORD_CHANGED", self.login(), "");
    }
}
