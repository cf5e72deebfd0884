package org.gongkai.foundation.privacy.keys;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A key of encrypted columns (密钥).
 *
 * @param id stands in every text sealed with it
 * @param secret never printed, never in the database
 */
public record ColumnKey(String id, ColumnCipher cipher, byte[] secret, Instant made) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{8}) ([A-Z0-9_]+) ([A-Za-z0-9+/=]+) (\\S+)");

    public ColumnKey {
        if (!id.matches("[0-9a-f]{8}") || secret.length != cipher.keyBytes()) {
            throw new IllegalArgumentException("not a key of " + cipher + ": " + id);
        }
    }

    /** A new one. */
    public static ColumnKey random(ColumnCipher cipher, Instant now) {
        var id = new byte[4];
        var secret = new byte[cipher.keyBytes()];
        RANDOM.nextBytes(id);
        RANDOM.nextBytes(secret);
        return new ColumnKey(HexFormat.of().formatHex(id), cipher, secret, now);
    }

    /** The key in a line of the key file. */
    public static ColumnKey parse(String line) {
        var parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a line of a key file");
        }
        return new ColumnKey(
                parts.group(1),
                ColumnCipher.valueOf(parts.group(2)),
                Base64.getDecoder().decode(parts.group(3)),
                Instant.parse(parts.group(4)));
    }

    /** The line in which it is kept; a secret. */
    public String line() {
        return id + " " + cipher + " " + Base64.getEncoder().encodeToString(secret) + " " + made;
    }

    @Override
    public String toString() {
        return "ColumnKey[" + id + " " + cipher + "]";
    }
}
