package org.gongkai.foundation.identity.passkey;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.foundation.identity.factor.OwnPasskeys;
import org.gongkai.foundation.identity.factor.OwnPasskeys.Passkey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys of our table as Spring Security speaks of them. */
@Component
class PasskeyRecords implements UserCredentialRepository {

    private final OwnPasskeys passkeys;

    PasskeyRecords(OwnPasskeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public void save(CredentialRecord record) {
        passkeys.keep(new Passkey(
                0,
                PasskeyOwners.person(record.getUserEntityUserId()),
                record.getLabel(),
                record.getCredentialId().toBase64UrlString(),
                new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(),
                record.getSignatureCount(),
                record.isUvInitialized(),
                record.isBackupEligible(),
                record.isBackupState(),
                record.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .collect(Collectors.joining(" ")),
                text(record.getAttestationObject()),
                text(record.getAttestationClientDataJSON()),
                record.getCreated(),
                record.getLastUsed()));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return passkeys.find(credential.toBase64UrlString())
                .map(PasskeyRecords::record)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return passkeys.of(PasskeyOwners.person(owner)).stream()
                .map(PasskeyRecords::record)
                .toList();
    }

    @Override
    public void delete(Bytes credential) {
        throw new IllegalStateException("passkeys are removed by their owners");
    }

    private static CredentialRecord record(Passkey passkey) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(passkey.credential()))
                .userEntityUserId(PasskeyOwners.number(passkey.person()))
                .publicKey(ImmutablePublicKeyCose.fromBase64(passkey.key()))
                .signatureCount(passkey.count())
                .uvInitialized(passkey.verified())
                .backupEligible(passkey.backupEligible())
                .backupState(passkey.backedUp())
                .transports(transports(passkey.transports()))
                .attestationObject(Bytes.fromBase64(passkey.attestation()))
                .attestationClientDataJSON(Bytes.fromBase64(passkey.clientData()))
                .created(passkey.created())
                .lastUsed(passkey.used() == null ? passkey.created() : passkey.used())
                .label(passkey.name())
                .build();
    }

    private static String text(@Nullable Bytes bytes) {
        return bytes == null ? "" : bytes.toBase64UrlString();
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
