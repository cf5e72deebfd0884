package org.gongkai.foundation.identity.passkey;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and the ceremonies say to each other. */
final class PasskeyJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String of(Object options) {
        return JSON.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String json) {
        return read(json, new TypeReference<>() {});
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> shown(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JacksonException | IllegalArgumentException forged) {
            throw new Refused(say("identity.passkey.refused"), HttpStatus.UNPROCESSABLE_CONTENT, null);
        }
    }
}
