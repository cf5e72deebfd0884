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
 * 国办发 2019 54, 国办发〔二〇一九〕五十四号; and the number of an order: 国务院令第711号.
 *
 * @param organ the office's code before the year (机关代字), or null when only year and number were given
 * @param year null for orders (令), which are counted through
 */
public record NumberForm(@Nullable String organ, @Nullable Integer year, int serial) {

    private static final String ORGAN = "([\\p{IsHan}A-Za-z·、]{0,24}?)";
    private static final String YEAR = "((?:19|20)\\d{2}|[一二][〇○零0九][〇○零0一二三四五六七八九]{2})";
    private static final String SERIAL = "0*(\\d{1,5}|[一二三四五六七八九十百千〇○零]{1,7})";
    private static final Pattern BRACKETED = Pattern.compile(ORGAN + "\\s*[〔\\[(【{〈《﹝〖]\\s*" + YEAR
            + "\\s*[〕\\])】}〉》﹞〗]\\s*(?:年)?\\s*(?:第|字)?\\s*" + SERIAL + "\\s*号?(?:文件|文)?");
    private static final Pattern SPACED =
            Pattern.compile(ORGAN + "\\s*" + YEAR + "\\s*(?:年第?|[ \\-—–/_])\\s*" + SERIAL + "\\s*(?:号(?:文件|文)?)?");
    private static final Pattern ORDER =
            Pattern.compile("([\\p{IsHan}]{0,20}令)\\s*[(\\[〔]?\\s*第?\\s*" + SERIAL + "\\s*号?\\s*[)\\]〕]?");

    /** The number in a query, if it holds one. */
    static Optional<Found> in(String query) {
        var bracketed = BRACKETED.matcher(query);
        if (bracketed.find()) {
            return Optional.of(new Found(of(bracketed.toMatchResult()), bracketed.start(), bracketed.end()));
        }
        var order = ORDER.matcher(query);
        if (order.find() && isOrder(query, order.toMatchResult())) {
            return Optional.of(new Found(ofOrder(order.toMatchResult()), order.start(), order.end()));
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
        var folded = Folding.fold(printed);
        var matcher = BRACKETED.matcher(folded);
        while (matcher.find()) {
            var form = of(matcher.toMatchResult());
            keys.add(form.key());
            keys.add(new NumberForm(null, form.year, form.serial).key());
        }
        var order = ORDER.matcher(folded);
        while (order.find()) {
            keys.add(ofOrder(order.toMatchResult()).key());
        }
        return List.copyOf(keys);
    }

    /** What is compared: brackets, blanks, 第 and 号 make no difference. */
    public String key() {
        return (organ == null ? "" : organ) + (year == null ? "" : year + "-") + serial;
    }

    /** As it is printed in a document. */
    public String printed() {
        var office = organ == null ? "" : organ;
        return year == null ? office + "第" + serial + "号" : office + "〔" + year + "〕" + serial + "号";
    }

    private static String squeezed(String text) {
        return Folding.fold(text).replaceAll("[\\s\\p{Punct}〔〕【】〈〉《》第号]", "");
    }

    private static NumberForm of(MatchResult match) {
        var organ = match.group(1).replaceAll("[\\s、·]", "");
        return new NumberForm(
                organ.isEmpty() ? null : organ, Numeral.read(match.group(2)), Numeral.read(match.group(3)));
    }

    private static NumberForm ofOrder(MatchResult match) {
        return new NumberForm(match.group(1), null, Numeral.read(match.group(2)));
    }

    /** 禁令一 is none; 令第5号 and 国务院令711 are. */
    private static boolean isOrder(String query, MatchResult match) {
        return match.group().contains("号")
                || match.start() == 0
                        && match.end() == query.length()
                        && Character.isDigit(match.group(2).charAt(0));
    }

    /** 2024-03-12 and 2024年3月 are days, not numbers. */
    private static boolean isDate(String query, MatchResult match) {
        var rest = query.substring(match.end()).stripLeading();
        return rest.startsWith("月") || rest.startsWith("-") || rest.startsWith("/") || rest.startsWith("年");
    }

    /** Where in the query the number stood. */
    record Found(NumberForm form, int start, int end) {}
}
