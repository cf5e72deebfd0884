package org.gongkai.foundation.identity.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every thirty seconds (动态口令, RFC 6238 with SHA-1 and six digits, as every authenticator has it). */
public final class Totp {

    static final Duration STEP = Duration.ofSeconds(30);

    /** Clocks may differ by one step in either direction. */
    private static final int DRIFT = 1;

    private static final int MODULUS = 1_000_000;

    private Totp() {}

    /** The code of a step, six digits. */
    public static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            int offset = hash.get(hash.capacity() - 1) & 0x0f;
            int number = hash.getInt(offset) & 0x7fffffff;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The step that a moment lies in. */
    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP.toSeconds());
    }

    /**
     * The step whose code was typed, or empty.
     *
     * @param after the step of the last code taken: this one and all before it are refused, so that nobody uses a code they saw
     */
    public static OptionalLong taken(byte[] secret, String typed, Instant now, long after) {
        var plain = typed.replaceAll("[\\s-]", "");
        long middle = step(now);
        var found = OptionalLong.empty();
        for (long step = middle - DRIFT; step <= middle + DRIFT; step++) {
            boolean same = MessageDigest.isEqual(bytes(code(secret, step)), bytes(plain));
            if (same && step > after && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
