package org.gongkai.foundation.privacy.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sealed text as it stands in the database (密文): {@code sealed:KEY:} and, in base64url, nonce, cipher text and tag.
 *
 * @param key id of the key it was sealed with
 */
public record Sealed(String key, byte[] body) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final Pattern FORM = Pattern.compile("sealed:([0-9a-f]{8}):([A-Za-z0-9_-]+)");

    /** How every text begins that was sealed with this key. */
    public static String beginning(String key) {
        return "sealed:" + key + ":";
    }

    /** Seals for one place. */
    public static Sealed of(ColumnKey key, byte[] plain, String place) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = key.cipher().run(true, key.secret(), nonce, bytes(place), plain);
            var body = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, body, NONCE, sealed.length);
            return new Sealed(key.id(), body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A text that is sealed; empty for one that is not. */
    public static Optional<Sealed> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Sealed(form.group(1), Base64.getUrlDecoder().decode(form.group(2))))
                : Optional.empty();
    }

    /** The plain bytes; refuses when the text was changed, moved to another place, or sealed with another key. */
    public byte[] open(ColumnKey with, String place) {
        if (body.length < NONCE + TAG) {
            throw new Tampered(key, place);
        }
        try {
            return with.cipher()
                    .run(
                            false,
                            with.secret(),
                            Arrays.copyOf(body, NONCE),
                            bytes(place),
                            Arrays.copyOfRange(body, NONCE, body.length));
        } catch (GeneralSecurityException changed) {
            throw new Tampered(key, place);
        }
    }

    public String text() {
        return beginning(key) + Base64.getUrlEncoder().withoutPadding().encodeToString(body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in the database is not what was written there (密文被改动). */
    static final class Tampered extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Tampered(String key, String place) {
            super("sealed with key " + key + " but cannot be opened at " + place);
        }
    }
}
