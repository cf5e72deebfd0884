package org.gongkai.foundation.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.tables.SpecialDays;
import org.junit.jupiter.api.Test;

class LegalHolidaysTests {

    private static final int FIRST = 2008;

    @Test
    void everyYearThatWasAnnouncedAddsUpButThoseTheStateCouncilChangedAfterwards() {
        var years = new TreeMap<Integer, List<String>>();
        SpecialDays.shipped().stream()
                .collect(Collectors.groupingBy(LegalHolidaysTests::year))
                .forEach((year, days) -> years.put(year, LegalHolidays.unbalanced(year, days)));
        assertThat(years.tailMap(FIRST).entrySet().stream()
                        .filter(year -> !year.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                // 2015: a day of mid-autumn was given in October; 2020: the spring festival was made longer
                .containsExactly(2015, 2020);
    }

    @Test
    void aNoticeWithoutItsMakeUpDayIsSeen() {
        var whole = HolidayText.read(2027, "一、国庆节：10月1日（星期五）至7日（星期四）放假调休，共7天。9月26日（星期日）、10月9日（星期六）上班。");
        assertThat(whole.blocking()).isEmpty();
        assertThat(whole.unbalanced()).isEmpty();
        var lacking = HolidayText.read(2027, "一、国庆节：10月1日（星期五）至7日（星期四）放假调休，共7天。9月26日（星期日）上班。");
        assertThat(lacking.unbalanced())
                .singleElement()
                .asString()
                .contains("国庆节")
                .contains("应当有 2 天")
                .contains("只读到 1 天");
        var cut = HolidayText.read(2027, "一、春节：2月5日至6日放假，共2天。");
        assertThat(cut.unbalanced()).singleElement().asString().contains("少放");
    }

    @Test
    void jsonMayBeTheDaysAloneAndSaysWhereItIsWrong() {
        var day = "{\"name\":\"元旦\",\"date\":\"2027-01-01\",\"isOffDay\":true}";
        assertThat(HolidayText.read(2027, "\ufeff[" + day + "]").days()).hasSize(1);
        assertThat(HolidayText.read(2027, "{\"year\":2027,\"days\":[" + day + "]}")
                        .blocking())
                .isEmpty();
        var broken = HolidayText.read(2027, "{\"year\":2027,\n\"days\":[" + day + "\n");
        assertThat(broken.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.sentence()).contains("JSON").contains("行"));
        assertThat(HolidayText.read(2027, "{\"year\":2027,\"holidays\":[]}").blocking())
                .hasValueSatisfying(problem -> assertThat(problem.sentence()).contains("days"));
        assertThat(HolidayText.read(2027, "{\"year\":2026,\"days\":[" + day + "]}")
                        .blocking())
                .hasValueSatisfying(problem -> assertThat(problem.sentence()).contains("2026"));
    }

    @Test
    void aDayThatIsBothIsRefusedInEveryForm() {
        for (var text : List.of(
                "2027-10-01 国庆节 放假\n2027-10-01 国庆节 上班",
                "[{\"name\":\"国庆节\",\"date\":\"2027-10-01\",\"isOffDay\":true},{\"name\":\"国庆节\",\"date\":\"2027-10-01\",\"isOffDay\":false}]",
                "一、国庆节：10月1日至7日放假，共7天。10月7日上班。")) {
            assertThat(HolidayText.read(2027, text).blocking())
                    .as(text)
                    .hasValueSatisfying(
                            problem -> assertThat(problem.sentence()).contains("又放假又上班"));
        }
    }

    /** A make-up day in December, and new year's eve, belong to the year that follows. */
    private static int year(CalendarDay day) {
        boolean next = day.date().getMonthValue() == 12 && day.name().startsWith("元旦");
        return day.date().getYear() + (next ? 1 : 0);
    }
}
