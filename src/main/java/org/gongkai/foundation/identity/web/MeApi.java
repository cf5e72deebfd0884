package org.gongkai.foundation.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Keyring;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Scope;
import org.gongkai.foundation.identity.Token;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who a token speaks for. New tokens are made on the page only, so that a stolen one cannot make more. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "me")
class MeApi {

    /** The owner of the token. */
    record Me(String login, String name, @Nullable String unit, List<Held> grants, Set<Scope> scopes) {}

    /** A role and the code of the unit for which it is held, null for the whole district. */
    record Held(Role role, @Nullable String unit) {}

    private final Keyring keyring;
    private final UnitDirectory units;

    MeApi(Keyring keyring, UnitDirectory units) {
        this.keyring = keyring;
        this.units = units;
    }

    @GetMapping
    @Operation(summary = "Whose token this is and what it opens")
    Me me(Actor actor) {
        return new Me(
                actor.login(),
                actor.name(),
                code(actor.unit()),
                actor.grants().stream()
                        .map(grant -> new Held(grant.role(), code(grant.unit())))
                        .toList(),
                actor.scopes());
    }

    @GetMapping("/tokens")
    @Operation(summary = "My tokens, without their secrets")
    List<Token> tokens(Actor actor) {
        return keyring.of(actor);
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw one of my tokens")
    void revoke(@PathVariable long id, Actor actor) {
        keyring.revoke(actor, id);
    }

    private @Nullable String code(@Nullable UnitId unit) {
        return unit == null ? null : units.find(unit).map(Unit::code).orElse(null);
    }
}
