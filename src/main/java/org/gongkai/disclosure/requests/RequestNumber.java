package org.gongkai.disclosure.requests;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a request (申请编号): one row of numbers for each body and year, each given once, as {@code mzj-2026-0007}. It is
 * no secret and opens nothing by itself.
 *
 * @param body permanent code of the body that was asked
 */
public record RequestNumber(String body, int year, int sequence) {

    private static final Pattern FORM = Pattern.compile("([0-9a-z][0-9a-z-]{0,40})-(\\d{4})-(\\d{4,7})");
    private static final int FIRST_YEAR = 2008;

    public RequestNumber {
        if (!FORM.matcher(text(body, year, sequence)).matches() || year < FIRST_YEAR || sequence < 1) {
            throw new IllegalArgumentException(
                    "no number of a request: " + body + " " + year + " " + Integer.toString(sequence));
        }
    }

    /** Reads what somebody typed: full-width signs, blanks and capitals are forgiven. */
    public static Optional<RequestNumber> parse(String typed) {
        var plain = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u2010-\\u2015\\u2212]+", "-")
                .replaceAll("^-|-$", "")
                .replaceAll("-{2,}", "-")
                .toLowerCase(Locale.ROOT);
        var found = FORM.matcher(plain);
        if (!found.matches() || Integer.parseInt(found.group(2)) < FIRST_YEAR) {
            return Optional.empty();
        }
        int sequence = Integer.parseInt(found.group(3));
        var canonical = sequence > 0 && found.group(3).equals(padded(sequence));
        return canonical
                ? Optional.of(new RequestNumber(found.group(1), Integer.parseInt(found.group(2)), sequence))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text(body, year, sequence);
    }

    private static String text(String body, int year, int sequence) {
        return body + "-" + String.format(Locale.ROOT, "%04d", year) + "-" + padded(sequence);
    }

    private static String padded(int sequence) {
        return String.format(Locale.ROOT, "%04d", sequence);
    }
}
