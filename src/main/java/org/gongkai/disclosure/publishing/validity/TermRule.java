package org.gongkai.disclosure.publishing.validity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A number about the term of normative documents (有效期规则), as {@code term-rules.csv} has it.
 *
 * @param assumption whether the number is a working assumption, because its source was not seen or may be superseded
 */
public record TermRule(int amount, ChronoUnit unit, boolean assumption, String source) {

    /** How long before its end the owning unit is told (到期提醒). */
    public static final TermRule WARNING = read("WARNING");

    /** The longest term (最长有效期). */
    public static final TermRule LONGEST = read("LONGEST");

    /** The longest term of what is called 暂行 or 试行. */
    public static final TermRule LONGEST_ON_TRIAL = read("LONGEST_ON_TRIAL");

    /** The rule for a document of this title. */
    public static TermRule longest(String title) {
        return title.contains("暂行") || title.contains("试行") ? LONGEST_ON_TRIAL : LONGEST;
    }

    /** The same as a span that can be added to a day. */
    public Period span() {
        return unit == ChronoUnit.YEARS ? Period.ofYears(amount) : Period.ofMonths(amount);
    }

    private static TermRule read(String name) {
        try (var file = Objects.requireNonNull(TermRule.class.getResourceAsStream("term-rules.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", 5))
                    .filter(cells -> cells[0].equals(name))
                    .map(cells -> new TermRule(
                            Integer.parseInt(cells[1]),
                            ChronoUnit.valueOf(cells[2]),
                            cells[3].equals("assumption"),
                            cells[4]))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
