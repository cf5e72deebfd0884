package org.gongkai.disclosure.requests.fees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The tariff of a kind as in force on a day (收费标准): data with its citation in {@code tariffs.csv}. */
public final class Tariff {

    /** More are no fee but an excessive request (第三十五条); nobody keeps the machine busy with a number. */
    public static final int MOST = 100_000;

    private static final int COLUMNS = 8;
    private static final List<Bracket> ALL = read();

    private final TariffKind kind;
    private final List<Bracket> brackets;

    private Tariff(TariffKind kind, List<Bracket> brackets) {
        this.kind = kind;
        this.brackets = List.copyOf(brackets);
    }

    /** The tariff in force on a day; before there was one, nothing is charged. */
    public static Tariff inForce(TariffKind kind, LocalDate on) {
        return new Tariff(
                kind,
                ALL.stream()
                        .filter(bracket -> bracket.kind() == kind && bracket.isInForce(on))
                        .toList());
    }

    /** What so many cost altogether, in yuan. */
    public int total(int count) {
        return after(0, count);
    }

    /** What so many more cost, when so many were counted before (累计). */
    public int after(int before, int more) {
        if (before < 0 || more < 0 || before + more > MOST) {
            throw new IllegalArgumentException("between 0 and " + MOST + ": " + before + " and " + more);
        }
        int sum = 0;
        for (int number = before + 1; number <= before + more; number++) {
            sum += price(number);
        }
        return sum;
    }

    /** How a sum comes about, bracket by bracket; brackets in which nothing lies are left out. */
    public List<Charge> charges(int before, int more) {
        var charges = new ArrayList<Charge>();
        for (int number = before + 1; number <= before + more; number++) {
            int price = price(number);
            var last = charges.isEmpty() ? null : charges.getLast();
            if (last != null && last.each() == price) {
                charges.set(charges.size() - 1, new Charge(last.from(), number, price, last.citation()));
            } else {
                charges.add(new Charge(number, number, price, citation(number)));
            }
        }
        return charges;
    }

    public TariffKind kind() {
        return kind;
    }

    /** The brackets in force, for the page that shows them. */
    public List<Bracket> brackets() {
        return brackets;
    }

    private int price(int number) {
        return brackets.stream()
                .filter(bracket -> bracket.holds(number))
                .mapToInt(bracket -> bracket.price(number))
                .findFirst()
                .orElse(0);
    }

    private String citation(int number) {
        return brackets.stream()
                .filter(bracket -> bracket.holds(number))
                .map(Bracket::citation)
                .findFirst()
                .orElse("");
    }

    private static List<Bracket> read() {
        var stream = Objects.requireNonNull(Tariff.class.getResourceAsStream("tariffs.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS))
                    .map(cells -> new Bracket(
                            TariffKind.valueOf(cells[0]),
                            Integer.parseInt(cells[1]),
                            cells[2].isEmpty() ? null : Integer.valueOf(cells[2]),
                            Integer.parseInt(cells[3]),
                            Integer.parseInt(cells[4]),
                            LocalDate.parse(cells[5]),
                            cells[6].isEmpty() ? null : LocalDate.parse(cells[6]),
                            cells[7]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
