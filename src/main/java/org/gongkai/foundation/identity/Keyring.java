package org.gongkai.foundation.identity;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.register.Tokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people make and withdraw their API tokens (令牌). */
@Component
public class Keyring {

    /** The longest a token may live. */
    public static final int LONGEST_DAYS = 366;

    private final Tokens tokens;
    private final AccessLedger ledger;
    private final Clock clock;

    Keyring(Tokens tokens, AccessLedger ledger, Clock clock) {
        this.tokens = tokens;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The scopes this person's tokens may have. */
    public Set<Scope> offered(Actor actor) {
        var offered = EnumSet.noneOf(Scope.class);
        for (var scope : Scope.values()) {
            if (scope.isFor(actor.grants())) {
                offered.add(scope);
            }
        }
        return offered;
    }

    /** Makes a token; the secret is shown once and never kept. */
    @Transactional
    public String issue(Actor actor, String label, Set<Scope> scopes, int days) {
        var plain = label.strip();
        if (plain.isEmpty() || plain.length() > 60) {
            throw new Refused(say("identity.tokens.refused.label"), "label");
        }
        if (scopes.isEmpty() || !offered(actor).containsAll(scopes)) {
            throw new Refused(say("identity.tokens.refused.scopes"), "scopes");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Refused(say("identity.tokens.refused.days", LONGEST_DAYS), "days");
        }
        var secret = tokens.issue(actor.person(), plain, scopes, clock.instant().plus(Duration.ofDays(days)));
        ledger.note(actor, "TOKEN_ISSUED", plain, scopes.toString());
        return secret;
    }

    public List<Token> of(Actor actor) {
        return tokens.of(actor.person());
    }

    @Transactional
    public void revoke(Actor actor, long token) {
        if (!tokens.revoke(actor.person(), token)) {
            throw new NotFound(say("identity.tokens.unknown"));
        }
        ledger.note(actor, "TOKEN_REVOKED", Long.toString(token), "");
    }

    /** Withdraws every token of somebody whose account is closed. */
    public void revokeAll(PersonId person) {
        tokens.of(person).forEach(token -> tokens.revoke(person, token.id()));
    }
}
