package org.gongkai.foundation.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** The words of notices, as they were worded in different years. */
class NoticeTextTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

    private static final String NOTICE_2026 = """
            国务院办公厅关于2026年部分节假日安排的通知
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
            经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
            国务院办公厅
            2025年11月4日
            """;

    private static final String NOTICE_2025 = """
            国务院办公厅关于2025年
            部分节假日安排的通知
            国办发明电〔2024〕12号
            经党中央、国务院批准，根据2024年11月修订的《全国年节及纪念日放假办法》，自2025年1月1日起，全体公民放假的假日增加2天，\
            其中春节、劳动节各增加1天。据此对放假调休原则作进一步优化完善，除个别特殊情形外，春节自农历除夕起放假调休8天，\
            国庆节自10月1日起放假调休7天，劳动节放假调休5天，元旦、清明节、端午节、中秋节分别放假调休或连休3天（如逢周三则只在当日放假），\
            国庆节放假如逢中秋节则合并放假8天。
            按照上述原则，现将2025年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周三）放假1天，不调休。
            二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
            三、清明节：4月4日（周五）至6日（周日）放假，共3天。
            四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
            五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
            六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
            国务院办公厅
            2024年11月12日
            """;

    @Test
    void theNoticeFor2026GivesTheTableOf2026() {
        var read = HolidayText.read(2026, NOTICE_2026);
        assertThat(read.problems()).isEmpty();
        assertThat(read.unnamed()).isEmpty();
        assertThat(plain(read.days())).isEqualTo(plain(CALENDAR.specialDays(Year.of(2026))));
    }

    @Test
    void theNoticeFor2025WithItsPreambleAboutPrinciplesGivesTheTableOf2025() {
        var read = HolidayText.read(2025, NOTICE_2025);
        assertThat(read.problems()).isEmpty();
        assertThat(read.unnamed()).isEmpty();
        assertThat(days(read.days())).isEqualTo(days(CALENDAR.specialDays(Year.of(2025))));
    }

    private static List<String> days(List<CalendarDay> all) {
        return all.stream().map(day -> day.date() + " " + day.workday()).toList();
    }

    @Test
    void theSameOnOneLineWithHalfWidthSignsIsTheSame() {
        var typed = NOTICE_2026
                .replace("\n", "")
                .replace("：", ":")
                .replace("，", ",")
                .replace("（", "(")
                .replace("）", ")")
                .replace("1月1日", "１ 月 １ 日");
        assertThat(HolidayText.read(2026, typed)).isEqualTo(HolidayText.read(2026, NOTICE_2026));
    }

    @Test
    void adviceIsNoHoliday() {
        var read = HolidayText.read(
                2024, "二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。");
        assertThat(read.problems()).isEmpty();
        assertThat(plain(read.days())).doesNotContain("2024-02-09 false").hasSize(10);
    }

    @Test
    void aRangeMayBeginInTheYearBefore() {
        var read = HolidayText.read(2023, "一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。");
        assertThat(read.problems()).isEmpty();
        assertThat(plain(read.days())).containsExactly("2022-12-31 false", "2023-01-01 false", "2023-01-02 false");
        assertThat(plain(HolidayText.read(2012, "一、元旦：1月1日至3日放假公休，共3天。2011年12月31日（星期六）上班。")
                        .days()))
                .containsExactly("2011-12-31 true", "2012-01-01 false", "2012-01-02 false", "2012-01-03 false");
    }

    @Test
    void aHolidayBesideAWeekendIsOneDay() {
        assertThat(plain(HolidayText.read(2024, "一、元旦：1月1日放假，与周末连休。").days())).containsExactly("2024-01-01 false");
        assertThat(plain(HolidayText.read(2025, "一、元旦：1月1日（周三）放假1天，不调休。").days()))
                .containsExactly("2025-01-01 false");
    }

    @Test
    void ofWhichDaysWhatIsSaidInDetailCountsOnce() {
        var read = HolidayText.read(2015, "一、纪念日：9月3日至5日调休放假，共3天。其中9月3日（星期四）放假，9月4日（星期五）调休，9月6日（星期日）上班。");
        assertThat(read.problems()).isEmpty();
        assertThat(plain(read.days()))
                .containsExactly("2015-09-03 false", "2015-09-04 false", "2015-09-05 false", "2015-09-06 true");
    }

    @Test
    void twoHolidaysMayShareTheirDays() {
        var read = HolidayText.read(2025, "六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。");
        assertThat(read.problems()).isEmpty();
        assertThat(read.days())
                .hasSize(10)
                .allSatisfy(day -> assertThat(day.name()).isEqualTo("国庆节、中秋节"));
    }

    @Test
    void whatDoesNotAgreeWithItselfIsToldAndNotEntered() {
        assertThat(first(HolidayText.read(2027, "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。")))
                .contains("星期五");
        assertThat(first(HolidayText.read(2027, "一、元旦：1月1日至3日放假，共4天。")))
                .contains("4")
                .contains("3");
        assertThat(first(HolidayText.read(2027, "一、元旦：13月1日放假。"))).contains("没有读懂");
        assertThat(first(HolidayText.read(2027, "一、元旦：1月1日至3日另行通知。"))).contains("没有读懂");
        assertThat(first(HolidayText.read(2027, NOTICE_2026))).contains("2026").contains("2027");
        assertThat(first(HolidayText.read(2027, "今年不放假"))).isNotEmpty();
    }

    @Test
    void linesAndJsonSayTheSameAsTheNotice() {
        var notice = HolidayText.read(2026, NOTICE_2026);
        assertThat(HolidayText.read(2026, notice.lines()).days()).isEqualTo(notice.days());
        var json = new StringBuilder("{\"year\":2026,\"papers\":[],\"days\":[");
        notice.days()
                .forEach(day -> json.append("{\"name\":\"%s\",\"date\":\"%s\",\"isOffDay\":%s},"
                        .formatted(day.name(), day.date(), !day.workday())));
        json.setCharAt(json.length() - 1, ']');
        assertThat(HolidayText.read(2026, json.append('}').toString()).days()).isEqualTo(notice.days());
    }

    @Test
    void aBrokenFileIsToldInASentence() {
        assertThat(first(HolidayText.read(2027, "{\"year\":2027,"))).contains("JSON");
        assertThat(first(HolidayText.read(2027, "{\"year\":2026,\"days\":[]}"))).contains("2026");
        assertThat(first(HolidayText.read(2027, "2027-01-01 元旦 放假\n2027-02-30 春节 放假")))
                .contains("2027-02-30");
        assertThat(first(HolidayText.read(2027, "2027-01-01 元旦 放假\n2027-01-01 元旦 上班")))
                .contains("2027-01-01");
        assertThat(first(HolidayText.read(2027, "2027-01-01 元旦 也许"))).contains("第 1 行");
    }

    /** Any table, told in the words of a notice, is read back as it was. */
    @Property(tries = 200)
    void everyShippedYearToldInWordsIsReadBack(
            @ForAll @IntRange(min = 2007, max = 2026) int year, @ForAll boolean weekdays, @ForAll boolean spaced) {
        var days = CALENDAR.specialDays(Year.of(year)).stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
        var read = HolidayText.read(year, told(days, weekdays, spaced));
        assertThat(read.problems().stream().filter(Understood.Problem::blocking))
                .isEmpty();
        assertThat(plain(read.days())).isEqualTo(plain(days));
    }

    private static String told(List<CalendarDay> days, boolean weekdays, boolean spaced) {
        var byName = days.stream()
                .collect(Collectors.groupingBy(CalendarDay::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(holiday -> holiday.getKey().replaceAll("[^\\p{IsHan}、]", "") + "："
                        + told(holiday.getValue(), false, weekdays, spaced)
                        + told(holiday.getValue(), true, weekdays, spaced))
                .collect(Collectors.joining("\n"));
    }

    private static String told(List<CalendarDay> days, boolean work, boolean weekdays, boolean spaced) {
        var said = days.stream()
                .filter(day -> day.workday() == work)
                .map(CalendarDay::date)
                .map(date -> date.getMonthValue() + "月" + (spaced ? " " : "") + date.getDayOfMonth() + "日"
                        + (weekdays
                                ? "（星期" + "一二三四五六日".charAt(date.getDayOfWeek().getValue() - 1) + "）"
                                : ""))
                .collect(Collectors.joining("、"));
        return said.isEmpty() ? "" : said + (work ? "上班。" : "放假。");
    }

    private static List<String> plain(List<CalendarDay> days) {
        return days.stream().map(day -> day.date() + " " + day.workday()).toList();
    }

    private static String first(Understood read) {
        return read.blocking().map(Understood.Problem::sentence).orElse("");
    }
}
