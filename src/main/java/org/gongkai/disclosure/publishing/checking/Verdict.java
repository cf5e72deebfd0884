package org.gongkai.disclosure.publishing.checking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One finding (检查结果): what is wrong and where, in a sentence, why, and what mends it.
 *
 * @param key stays the same as long as the same thing stands there; tells nothing about it
 * @param place the field of the editor where it is mended
 * @param fix null where only a person can mend it
 * @param see what to look at beside it
 */
public record Verdict(
        Point point,
        Severity severity,
        String key,
        String sentence,
        String place,
        @Nullable Fix fix,
        @Nullable Reference see) {

    private static final int KEY_LENGTH = 24;

    public static Verdict blocks(Point point, String about, String sentence, String place, @Nullable Fix fix) {
        return new Verdict(point, Severity.BLOCKS, keyOf(point, about), sentence, place, fix, null);
    }

    public static Verdict warns(Point point, String about, String sentence, String place, @Nullable Fix fix) {
        return new Verdict(point, Severity.WARNS, keyOf(point, about), sentence, place, fix, null);
    }

    /** With a page to look at beside it. */
    public Verdict seen(@Nullable Reference other) {
        return new Verdict(point, severity, key, sentence, place, fix, other);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKS;
    }

    private static String keyOf(Point point, String about) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((point + "\n" + about).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
