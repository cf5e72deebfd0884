package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.TimeLimit;

/** One period of something periodic (期): a year, half-year, quarter or month of the calendar, both days included. */
record Turn(String name, LocalDate from, LocalDate to) {

    private static final int MONTHS_A_YEAR = 12;
    private static final int MONTHS_A_QUARTER = 3;
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月(?!\\s*\\d{1,2}\\s*日)");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})\\s*年\\s*(?:第)?([一二三四1-4])\\s*季度");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*(?:年度|学年|年)");

    /** The period of so many months that a day lies in; periods begin with the year. */
    static Turn holding(LocalDate day, int months) {
        if (months % MONTHS_A_YEAR == 0) {
            int years = months / MONTHS_A_YEAR;
            var from = LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), years), 1, 1);
            return new Turn(
                    Integer.toString(from.getYear()),
                    from,
                    from.plusYears(years).minusDays(1));
        }
        int first = (day.getMonthValue() - 1) / months * months + 1;
        var from = LocalDate.of(day.getYear(), first, 1);
        var to = from.plusMonths(Math.min(months, MONTHS_A_YEAR - first + 1)).minusDays(1);
        return new Turn(name(from, months), from, to);
    }

    private static String name(LocalDate from, int months) {
        if (months == MONTHS_A_QUARTER) {
            return from.getYear() + "-Q" + ((from.getMonthValue() - 1) / MONTHS_A_QUARTER + 1);
        }
        var name = "%d-%02d".formatted(from.getYear(), from.getMonthValue());
        return months == 1 ? name : name + "/" + months;
    }

    Turn next(int months) {
        return holding(to.plusDays(1), months);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The first day of the period that a title names, when it names one of this length: 2026 年第一季度, 2025 年度. */
    static Optional<LocalDate> named(String title, int months) {
        var pattern =
                months == 1 ? MONTH : months == MONTHS_A_QUARTER ? QUARTER : months == MONTHS_A_YEAR ? YEAR : null;
        if (pattern == null) {
            return Optional.empty();
        }
        var found = pattern.matcher(title);
        if (!found.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        int month = months == 1
                ? Integer.parseInt(found.group(2))
                : months == MONTHS_A_QUARTER ? quarter(found.group(2)) * MONTHS_A_QUARTER + 1 : 1;
        return month > MONTHS_A_YEAR || month < 1 || year < 1
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, 1));
    }

    private static int quarter(String word) {
        int chinese = "一二三四".indexOf(word);
        return chinese >= 0 ? chinese : Integer.parseInt(word) - 1;
    }

    /** How many months lie between two publications. */
    static int months(TimeLimit limit) {
        var amount = limit.amount();
        var unit = limit.unit();
        if (amount == null || unit == null) {
            return MONTHS_A_YEAR;
        }
        int months =
                switch (unit) {
                    case MONTH -> amount;
                    case QUARTER -> amount * MONTHS_A_QUARTER;
                    default -> amount * MONTHS_A_YEAR;
                };
        return months > MONTHS_A_YEAR ? months - months % MONTHS_A_YEAR : months;
    }
}
