package org.gongkai.foundation.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An API token as its owner sees it (令牌); the secret itself is nowhere.
 *
 * @param usedAt when it was last used, null when never
 */
public record Token(
        long id,
        String label,
        Set<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant usedAt) {

    public Token {
        scopes = Set.copyOf(scopes);
    }
}
