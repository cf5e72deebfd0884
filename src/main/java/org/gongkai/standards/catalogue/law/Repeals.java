package org.gongkai.standards.catalogue.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.cell.Vocabulary;

/**
 * Texts that are often cited though they are repealed or replaced (已废止的依据): a shipped table with dates and sources. What
 * is not in it may be repealed all the same.
 */
public final class Repeals {
    private static final Pattern ORDER = Pattern.compile("第?(\\d+)号$");
    private static final Pattern AMENDED = Pattern.compile("[（(](?:\\d{4}年?)?(?:修订|修正|修改|主席令.*|国务院令.*)[)）]$");
    private static final Map<String, List<Repeal>> TABLE = table();

    private Repeals() {}

    /**
     * A text that is no longer in force.
     *
     * @param on since when
     * @param by what stands in its place, empty if nothing does
     * @param source where the repeal is ordered
     */
    public record Repeal(String number, LocalDate on, String by, String source) {}

    /** Whether the cited text is known to be repealed. A text that was replaced under the same title is known by its number. */
    public static Optional<Repeal> of(Basis basis) {
        return TABLE.getOrDefault(plain(basis.title()), List.of()).stream()
                .filter(repeal ->
                        repeal.number().isEmpty() || order(repeal.number()).equals(order(basis.number())))
                .findFirst()
                .or(() -> byNumber(basis));
    }

    /** A citation without its title, known by a number that is unlike any other. */
    private static Optional<Repeal> byNumber(Basis basis) {
        return basis.number().isEmpty() || !basis.title().isEmpty()
                ? Optional.empty()
                : TABLE.values().stream()
                        .flatMap(List::stream)
                        .filter(repeal -> repeal.number().equals(basis.number()))
                        .findFirst();
    }

    private static String order(String number) {
        var found = ORDER.matcher(number);
        return found.find() ? found.group(1) : number;
    }

    private static String plain(String title) {
        var plain = AMENDED.matcher(title.strip()).replaceFirst("").replace("中华人民共和国", "");
        return plain.replace('(', '（').replace(')', '）').replaceAll("\\s+", "");
    }

    private static Map<String, List<Repeal>> table() {
        var table = new HashMap<String, List<Repeal>>();
        for (var line : Vocabulary.lines(Repeals.class, "repealed.csv")) {
            var rest = line.getLast().split(",", 4);
            var repeal = new Repeal(rest[0], LocalDate.parse(rest[1]), rest[2], rest[3]);
            table.computeIfAbsent(plain(line.getFirst()), title -> new ArrayList<>())
                    .add(repeal);
        }
        return table;
    }
}
