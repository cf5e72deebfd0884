package org.gongkai.foundation.identity.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.stream.Collectors;
import org.gongkai.foundation.identity.Token;

/** An API token in words. */
public record TokenView(long id, String label, String scopes, String created, String expires, String used) {

    static TokenView of(Token token) {
        return new TokenView(
                token.id(),
                token.label(),
                token.scopes().stream()
                        .sorted()
                        .map(scope -> say("identity.scope." + scope))
                        .collect(Collectors.joining("、")),
                Moments.minute(token.createdAt()),
                token.expiresAt() == null ? say("identity.tokens.forever") : Moments.minute(token.expiresAt()),
                token.usedAt() == null ? say("identity.tokens.never") : Moments.minute(token.usedAt()));
    }
}
