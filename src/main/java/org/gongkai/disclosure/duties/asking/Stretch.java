package org.gongkai.disclosure.duties.asking;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** From when to when duties are looked at (统计期间). */
public enum Stretch {
    /** The last months up to today, as many as the rules say (近十二个月). */
    RECENT,
    /** This quarter of the calendar. */
    QUARTER,
    /** This year. */
    THIS_YEAR,
    /** Last year. */
    LAST_YEAR,
    /** Any two days. */
    FREE;

    private static final int MONTHS_A_QUARTER = 3;

    /** The two days of a stretch, both included. */
    record Days(LocalDate from, LocalDate to) {}

    static Optional<Stretch> named(String word) {
        for (var each : values()) {
            if (each.word().equals(word.strip())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** As addresses write it: this-year. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label(int months) {
        return say("duties.stretch." + name(), months);
    }

    /** Its days, seen from a day; what is recent or free is told by somebody else. */
    Optional<Days> days(LocalDate today) {
        return switch (this) {
            case QUARTER -> {
                int month = (today.getMonthValue() - 1) / MONTHS_A_QUARTER * MONTHS_A_QUARTER + 1;
                var from = LocalDate.of(today.getYear(), month, 1);
                yield Optional.of(
                        new Days(from, from.plusMonths(MONTHS_A_QUARTER).minusDays(1)));
            }
            case THIS_YEAR -> Optional.of(year(today.getYear()));
            case LAST_YEAR -> Optional.of(year(today.getYear() - 1));
            case RECENT, FREE -> Optional.empty();
        };
    }

    private static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
