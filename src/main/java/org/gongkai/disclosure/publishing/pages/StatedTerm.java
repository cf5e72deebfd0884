package org.gongkai.disclosure.publishing.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.saved.Dates;
import org.gongkai.disclosure.publishing.saved.Words;
import org.jspecify.annotations.Nullable;

/**
 * The term that a text gives itself (本办法自……起施行，有效期5年).
 *
 * @param sentence where it is said
 */
public record StatedTerm(LocalDate from, LocalDate to, String sentence) {

    private static final Pattern SELF =
            Pattern.compile("(本(办法|规定|通知|意见|细则|方案|措施|制度|决定|通告|公告|规则|标准|指引|实施)|^第.{1,4}条).*");
    private static final Pattern BEGIN = Pattern.compile("自(\\d{4}年\\d{1,2}月\\d{1,2}日)起(施行|实施|执行|生效|试行)");
    private static final Pattern AT_ONCE = Pattern.compile("自(印发|发布|公布|颁布|下发)之日起(施行|实施|执行|生效|试行)?");
    private static final Pattern YEARS = Pattern.compile("有效期(?:限)?(?:为|是)?([一二两三四五六七八九十]|\\d{1,2})年");
    private static final Pattern UNTIL = Pattern.compile("有效期(?:限)?(?:调整|延长)?(?:至|到)(\\d{4}年\\d{1,2}月\\d{1,2}日)");

    /**
     * Finds it in the lines of a text; what is said of another document does not count.
     *
     * @param formedOn the day of the signature, from which 自印发之日 runs
     */
    public static Optional<StatedTerm> in(List<String> lines, @Nullable LocalDate formedOn) {
        return lines.reversed().stream()
                .map(Words::solid)
                .filter(line -> line.contains("有效期") && SELF.matcher(line).find())
                .flatMap(line -> read(line, formedOn).stream())
                .findFirst();
    }

    private static Optional<StatedTerm> read(String line, @Nullable LocalDate formedOn) {
        var begin = BEGIN.matcher(line);
        var from = begin.find()
                ? Dates.in(begin.group(1)).orElse(null)
                : AT_ONCE.matcher(line).find() ? formedOn : null;
        if (from == null) return Optional.empty();
        var until = UNTIL.matcher(line);
        if (until.find()) {
            return Dates.in(until.group(1)).filter(to -> to.isAfter(from)).map(to -> new StatedTerm(from, to, line));
        }
        var years = YEARS.matcher(line);
        if (!years.find()) return Optional.empty();
        int count = Dates.number(years.group(1).replace('两', '二'));
        return Optional.of(new StatedTerm(from, from.plusYears(count).minusDays(1), line));
    }
}
