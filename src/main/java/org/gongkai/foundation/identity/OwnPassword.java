package org.gongkai.foundation.identity;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Objects;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.identity.register.OldPasswords;
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
    private final OldPasswords old;
    private final Site site;
    private final AccessLedger ledger;

    OwnPassword(
            Persons persons,
            PasswordEncoder passwords,
            PasswordRule rule,
            OldPasswords old,
            Site site,
            AccessLedger ledger) {
        this.persons = persons;
        this.passwords = passwords;
        this.rule = rule;
        this.old = old;
        this.site = site;
        this.ledger = ledger;
    }

    /** Whether the password must be changed first: somebody else chose it, or it is too old. */
    public boolean mustChange(Actor actor) {
        return persons.find(actor.person()).map(Persons.Account::passwordGiven).orElse(false)
                || old.isPresentTooOld(actor.person());
    }

    /** Why it must be changed, in a sentence; or what happens when it is. */
    public String reason(Actor actor) {
        if (persons.find(actor.person()).map(Persons.Account::passwordGiven).orElse(false)) {
            return say("identity.password.must");
        }
        return old.isPresentTooOld(actor.person())
                ? say("identity.password.must.old", old.days())
                : say("identity.password.lead");
    }

    /** Whether this is the person's password now. */
    public boolean isOwn(Actor self, String password) {
        return persons.find(self.person())
                .filter(account -> passwords.matches(password, account.passwordHash()))
                .isPresent();
    }

    @Transactional
    public void change(Actor self, String current, String password, String again) {
        var account = persons.find(self.person()).orElseThrow();
        if (!passwords.matches(current, account.passwordHash())) {
            ledger.note(self, "PASSWORD_REFUSED", self.login(), "");
            throw new Refused(say("identity.password.wrong"), "current");
        }
        rule.check(password, self.login(), List.of(self.name(), site.name(), site.district()));
        if (!password.equals(again)) {
            throw new Refused(say("identity.password.again"), "again");
        }
        if (passwords.matches(password, account.passwordHash())) {
            throw new Refused(say("identity.password.same"), "password");
        }
        if (old.include(self.person(), password)) {
            throw new Refused(say("identity.password.before"), "password");
        }
        old.keep(self.person(), account.passwordHash());
        persons.setPassword(self.person(), Objects.requireNonNull(passwords.encode(password)), false);
        ledger.note(self, "PASSWORD_CHANGED", self.login(), "");
    }
}
