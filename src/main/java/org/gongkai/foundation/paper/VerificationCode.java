package org.gongkai.foundation.paper;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed on a sealed paper so that its holder can look it up (核验码): sixteen signs of thirty, so that nobody guesses one.
 *
 * @param value without dashes
 */
public record VerificationCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public VerificationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    public static VerificationCode random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** As somebody typed it, with or without dashes, in whatever case. */
    public static Optional<VerificationCode> parse(String typed) {
        var plain = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\-－—]", "");
        return FORM.matcher(plain).matches() ? Optional.of(new VerificationCode(plain)) : Optional.empty();
    }

    /** In four groups, as it is printed. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return grouped();
    }
}
