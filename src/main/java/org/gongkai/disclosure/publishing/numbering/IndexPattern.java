package org.gongkai.disclosure.publishing.numbering;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.IndexNumber;

/**
 * How index numbers are composed (索引号规则): {@code {credit}} the unit's social credit code, {@code {code}} its code in the
 * district, {@code {year}}, {@code {seq:5}} the serial number of at least five digits; anything else stands for itself.
 */
public record IndexPattern(String pattern) {

    private static final Pattern PART = Pattern.compile("\\{(credit|code|year|seq)(?::(\\d{1,2}))?}");
    private static final int WIDEST = 12;

    /** What a number is composed of. */
    public record Parts(String credit, String code, int year, int seq) {}

    public IndexPattern {
        var parts = PART.matcher(pattern).results().map(m -> m.group(1)).toList();
        if (!parts.contains("year") || parts.stream().filter("seq"::equals).count() != 1) {
            throw new IllegalArgumentException("an index pattern needs {year} and one {seq}: " + pattern);
        }
        if (!parts.contains("credit") && !parts.contains("code")) {
            throw new IllegalArgumentException(
                    "an index pattern needs {credit} or {code}, else units collide: " + pattern);
        }
        if (PART.matcher(pattern).results().anyMatch(m -> m.group(2) != null && width(m.group(2)) > WIDEST)) {
            throw new IllegalArgumentException("a serial number of more than " + WIDEST + " digits: " + pattern);
        }
    }

    public IndexNumber format(Parts parts) {
        return new IndexNumber(PART.matcher(pattern).replaceAll(part -> switch (part.group(1)) {
            case "credit" -> escaped(parts.credit());
            case "code" -> escaped(parts.code());
            case "year" -> Integer.toString(parts.year());
            default -> String.format("%0" + width(part.group(2)) + "d", parts.seq());
        }));
    }

    /** Reads a number of this pattern back; parts that the pattern does not name are empty. */
    public Optional<Parts> parse(IndexNumber number) {
        var form = new StringBuilder();
        int end = 0;
        for (var part : PART.matcher(pattern).results().toList()) {
            form.append(Pattern.quote(pattern.substring(end, part.start()))).append(group(part.group(1), form));
            end = part.end();
        }
        form.append(Pattern.quote(pattern.substring(end)));
        var match = Pattern.compile(form.toString()).matcher(number.value());
        if (!match.matches()) return Optional.empty();
        return Optional.of(new Parts(
                pattern.contains("{credit") ? match.group("credit") : "",
                pattern.contains("{code") ? match.group("code") : "",
                Integer.parseInt(match.group("year")),
                Integer.parseInt(match.group("seq"))));
    }

    private static String group(String name, CharSequence before) {
        if (before.toString().contains("(?<" + name + ">")) return "\\k<" + name + ">";
        return switch (name) {
            case "year" -> "(?<year>\\d{4})";
            case "seq" -> "(?<seq>\\d+)";
            default -> "(?<" + name + ">.+?)";
        };
    }

    private static int width(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 1 : Math.max(1, Integer.parseInt(digits));
    }

    private static String escaped(String value) {
        return java.util.regex.Matcher.quoteReplacement(value);
    }
}
