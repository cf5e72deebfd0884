package org.gongkai.foundation.identity.passkey;

import java.nio.ByteBuffer;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.register.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Our accounts as the owners of passkeys; their number there is our number, which says nothing about the person. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Persons persons;

    PasskeyOwners(Persons persons) {
        this.persons = persons;
    }

    static Bytes number(PersonId person) {
        return new Bytes(ByteBuffer.allocate(Long.BYTES).putLong(person.value()).array());
    }

    static PersonId person(Bytes number) {
        return new PersonId(ByteBuffer.wrap(number.getBytes()).getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes number) {
        return number.getBytes().length == Long.BYTES
                ? persons.find(person(number)).map(PasskeyOwners::entity).orElse(null)
                : null;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String login) {
        return persons.byLogin(login).map(PasskeyOwners::entity).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new IllegalStateException("accounts are opened by the system administrator alone");
    }

    @Override
    public void delete(Bytes number) {
        throw new IllegalStateException("accounts are closed by the system administrator alone");
    }

    private static PublicKeyCredentialUserEntity entity(Persons.Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(number(account.id()))
                .name(account.login())
                .displayName(account.name())
                .build();
    }
}
