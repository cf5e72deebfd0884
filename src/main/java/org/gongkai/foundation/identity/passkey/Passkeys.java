package org.gongkai.foundation.identity.passkey;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.ActorAuthentication;
import org.gongkai.foundation.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two ceremonies of passkeys (通行密钥的登记和出示), verified by WebAuthn4J through Spring Security. The key stays on its owner's
 * device, which asks for a finger, a face or a number first, so that one passkey is two factors.
 */
@Component
class Passkeys {

    private static final Logger log = LoggerFactory.getLogger(Passkeys.class);
    private static final int LONGEST_NAME = 40;

    private final PasskeyOwners owners;
    private final PasskeyRecords records;
    private final Site site;
    private final AccessLedger ledger;

    Passkeys(PasskeyOwners owners, PasskeyRecords records, Site site, AccessLedger ledger) {
        this.owners = owners;
        this.records = records;
        this.site = site;
        this.ledger = ledger;
    }

    /** What the browser needs to make one. */
    PublicKeyCredentialCreationOptions toMake(Actor actor, String origin) {
        return party(origin)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(new ActorAuthentication(actor)));
    }

    /** Keeps one that was made after these options. */
    @Transactional
    void keep(
            Actor actor,
            String origin,
            PublicKeyCredentialCreationOptions options,
            PublicKeyCredential<AuthenticatorAttestationResponse> made,
            String name) {
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new Refused(say("identity.passkey.name.refused", LONGEST_NAME), "name");
        }
        try {
            party(origin)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(made, plain)));
        } catch (RuntimeException refused) {
            log.info("A passkey could not be registered: {}", refused.toString());
            throw new Refused(say("identity.passkey.refused"));
        }
        ledger.note(actor, "FACTOR_ADDED", actor.login(), "PASSKEY " + plain);
    }

    /** What the browser needs to show one: any, or one of the person who waits after the password. */
    PublicKeyCredentialRequestOptions toShow(String origin, @Nullable ActorAuthentication waiting) {
        return party(origin)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(waiting));
    }

    /** Whose passkey was shown; empty when it does not hold. */
    @Transactional
    Optional<PersonId> shown(
            String origin,
            PublicKeyCredentialRequestOptions options,
            PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        try {
            var owner = party(origin).authenticate(new RelyingPartyAuthenticationRequest(options, shown));
            return Optional.of(PasskeyOwners.person(owner.getId()));
        } catch (RuntimeException refused) {
            log.info("A passkey was refused: {}", refused.toString());
            return Optional.empty();
        }
    }

    /** The public address of the site, or where the browser sees it when none is set. */
    String origin(String seen) {
        return site.address().isEmpty() ? seen : site.address();
    }

    private Webauthn4JRelyingPartyOperations party(String origin) {
        var self = PublicKeyCredentialRpEntity.builder()
                .id(URI.create(origin).getHost())
                .name(site.name())
                .build();
        var party = new Webauthn4JRelyingPartyOperations(owners, records, self, Set.of(origin));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }
}
