package org.gongkai.disclosure.publishing;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of an official document (发文字号): code of the issuer, year, serial number. Written by people with any bracket; kept
 * in the form of GB/T 9704, as 呼新政办发〔2026〕8号.
 */
public record DocumentNumber(String issuerCode, int year, int serial) {

    private static final Pattern FORM = Pattern.compile(
            "(?<code>[\\p{IsHan}A-Za-z·]{1,30}?)\\s*[〔\\[(【﹝{〈<]\\s*(?<year>\\d{4})\\s*(?:年)?\\s*[〕\\])】﹞}〉>]\\s*(?:第)?\\s*0*(?<serial>[1-9]\\d{0,5})\\s*号");
    private static final int FIRST_YEAR = 1949;

    public DocumentNumber {
        issuerCode = issuerCode.strip();
        if (issuerCode.isEmpty() || serial < 1 || year < FIRST_YEAR || year > 9999) {
            throw new IllegalArgumentException("not a document number: " + issuerCode + year + "-" + serial);
        }
    }

    /** Reads a number written with any brackets and widths; empty when it is no such number. */
    public static Optional<DocumentNumber> parse(String written) {
        var match = FORM.matcher(folded(written).strip());
        if (!match.matches()) return Optional.empty();
        int year = Integer.parseInt(match.group("year"));
        if (year < FIRST_YEAR) return Optional.empty();
        return Optional.of(new DocumentNumber(match.group("code"), year, Integer.parseInt(match.group("serial"))));
    }

    /** The canonical form, or what was written when it is a number of another make (令第568号). */
    public static String canonical(String written) {
        return parse(written).map(DocumentNumber::toString).orElseGet(written::strip);
    }

    /** Full-width letters, digits and brackets become half-width, which the pattern reads. */
    private static String folded(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replace('〔', '[')
                .replace('〕', ']')
                .replace('﹝', '[')
                .replace('﹞', ']')
                .replace('【', '[')
                .replace('】', ']')
                .replace('〖', '[')
                .replace('〗', ']');
    }

    @Override
    public String toString() {
        return issuerCode + "〔" + year + "〕" + serial + "号";
    }
}
