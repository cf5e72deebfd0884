package org.gongkai.disclosure.requests.asking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The query code of a request (查询码): with the number it opens the request, and it cannot be guessed (78 bits). The database
 * keeps only its digest. It follows from the one-time token of the form, so a form sent twice shows one code.
 */
public record QueryCode(String value) {

    /** No signs that are taken for one another: no 0, 1, I, L, O, U. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    public QueryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no query code");
        }
    }

    /** A code that nobody has seen yet. */
    public static QueryCode fresh() {
        return of(UUID.randomUUID());
    }

    /** The code of a form. */
    public static QueryCode of(UUID once) {
        var bytes = digest("code:" + once);
        var code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            int number = (bytes[2 * at] & 0xff) << Byte.SIZE | bytes[2 * at + 1] & 0xff;
            code.append(SIGNS.charAt(number % SIGNS.length()));
        }
        return new QueryCode(code.toString());
    }

    /** What the database keeps of a form, so that it is taken once. */
    public static String trace(UUID once) {
        return HexFormat.of().formatHex(digest("once:" + once));
    }

    /** Reads what somebody typed: blanks, hyphens, full-width and small letters are forgiven. */
    public static Optional<QueryCode> parse(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "");
        return FORM.matcher(plain).matches() ? Optional.of(new QueryCode(plain)) : Optional.empty();
    }

    /** What the database keeps of the code. */
    public String hash() {
        return HexFormat.of().formatHex(digest("hash:" + value));
    }

    /** In groups, as people copy it. */
    public String grouped() {
        return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return "QueryCode";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
