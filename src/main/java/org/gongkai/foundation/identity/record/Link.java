package org.gongkai.foundation.identity.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * An entry of the record of access with its place in the chain (链上一条). The database computes the same digest when an entry
 * comes; here it is computed a second time, by other code.
 *
 * @param number place in the chain, from 1 without a gap
 * @param previous digest of the entry before
 * @param hash digest over everything else
 */
public record Link(
        long number,
        Instant at,
        String who,
        String kind,
        String target,
        String detail,
        String address,
        String previous,
        String hash) {

    /** What the first entry of all has for the digest of the one before. */
    public static final String BEGINNING = "0".repeat(64);

    /** The digest that belongs to this entry behind the one before it. */
    public String digest() {
        var text = String.join(
                "|",
                previous,
                Long.toString(number),
                Long.toString(micros(at)),
                measured(who),
                measured(kind),
                measured(target),
                measured(detail),
                measured(address));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With the length before it, so that no sign of one field can pass for the end of another. */
    private static String measured(String field) {
        return field.getBytes(StandardCharsets.UTF_8).length + ":" + field;
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }
}
