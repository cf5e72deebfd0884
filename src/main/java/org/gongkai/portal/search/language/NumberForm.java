package org.gongkai.portal.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document number (发文字号) however somebody typed it: 国办发〔2019〕54号, 国办发(2019)54号, 国办发[2019]第54号,
 * 国办发 2019 54.
 *
 * @param organ the office's code before the year (机关代字), or null when only year and number were given
 */
public record NumberForm(@Nullable String organ, int year, int serial) {

    private static final String ORGAN = "([\\p{IsHan}A-Za-z·、]{0,24}?)";
    private static final Pattern BRACKETED = Pattern.compile(
            ORGAN + "\\s*[〔\\[(【{〈《﹝〖]\\s*((?:19|20)\\d{2})\\s*[〕\\])】}〉》﹞〗]\\s*(?:年)?\\s*第?\\s*0*(\\d{1,5})\\s*号?");
    private static final Pattern SPACED =
            Pattern.compile(ORGAN + "\\s*((?:19|20)\\d{2})\\s*(?:年第?|[ \\-—–/_])\\s*0*(\\d{1,5})\\s*号?");

    /** The number in a query, if it holds one. */
    static Optional<Found> in(String query) {
        var bracketed = BRACKETED.matcher(query);
        if (bracketed.find()) {
            return Optional.of(new Found(of(bracketed.toMatchResult()), bracketed.start(), bracketed.end()));
        }
        var spaced = SPACED.matcher(query);
        var whole = spaced.matches()
                || spaced.reset().find() && query.substring(spaced.start()).contains("号");
        return whole && !isDate(query, spaced.toMatchResult())
                ? Optional.of(new Found(of(spaced.toMatchResult()), spaced.start(), spaced.end()))
                : Optional.empty();
    }

    /** The keys under which a printed number is filed; one document may carry several numbers. */
    public static List<String> keys(@Nullable String printed) {
        if (printed == null || printed.isBlank()) {
            return List.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(squeezed(printed));
        var matcher = BRACKETED.matcher(Folding.fold(printed));
        while (matcher.find()) {
            var form = of(matcher.toMatchResult());
            keys.add(form.key());
            keys.add(new NumberForm(null, form.year, form.serial).key());
        }
        return List.copyOf(keys);
    }

    /** What is compared: brackets, blanks, 第 and 号 make no difference. */
    public String key() {
        return (organ == null ? "" : organ) + year + "-" + serial;
    }

    /** As it is printed in a document. */
    public String printed() {
        return (organ == null ? "" : organ) + "〔" + year + "〕" + serial + "号";
    }

    private static String squeezed(String text) {
        return Folding.fold(text).replaceAll("[\\s\\p{Punct}〔〕【】〈〉《》第号]", "");
    }

    private static NumberForm of(MatchResult match) {
        var organ = match.group(1).replaceAll("[\\s、·]", "");
        return new NumberForm(
                organ.isEmpty() ? null : organ, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
    }

    /** 2024-03-12 and 2024年3月 are days, not numbers. */
    private static boolean isDate(String query, MatchResult match) {
        var rest = query.substring(match.end()).stripLeading();
        return rest.startsWith("月") || rest.startsWith("-") || rest.startsWith("/") || rest.startsWith("年");
    }

    /** Where in the query the number stood. */
    record Found(NumberForm form, int start, int end) {}
}
