package org.gongkai.foundation.privacy;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Telephone numbers that are public by law (对外服务电话): hotlines and the numbers of the units themselves, which article
 * 12 of the Regulation makes them tell.
 *
 * @param digits each number by its digits alone, with its area code where it was given
 */
public record PublicNumbers(Set<String> digits) {

    /** Nothing is known to be public. */
    public static final PublicNumbers NONE = new PublicNumbers(Set.of());

    private static final int SHORTEST_LOCAL = 7;

    public PublicNumbers {
        digits = Set.copyOf(digits);
    }

    /** Reads the numbers out of fields in which people write one or several of them. */
    public static PublicNumbers of(Collection<String> fields) {
        var numbers = new TreeSet<String>();
        for (var field : fields) {
            numbers.addAll(DigitRun.in(field).stream()
                    .flatMap(run -> run.candidates().stream())
                    .map(Candidate::digits)
                    .filter(number -> number.length() >= SHORTEST_LOCAL)
                    .collect(Collectors.toSet()));
        }
        return new PublicNumbers(numbers);
    }

    /** Whether the number is one of them, with or without its area code. */
    boolean contains(String number) {
        return digits.contains(number)
                || number.startsWith("0")
                        && number.length() > SHORTEST_LOCAL
                        && (digits.contains(number.substring(3)) || digits.contains(number.substring(4)));
    }
}
