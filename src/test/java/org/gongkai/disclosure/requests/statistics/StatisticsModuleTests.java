package org.gongkai.disclosure.requests.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures say what happened, by unit, month, outcome and way of coming in. */
@GongkaiTest
class StatisticsModuleTests extends RequestCase {

    @Autowired
    private StatisticsOffice statistics;

    @Test
    void whatIsAskedAndAnsweredIsCountedOnceInEachGroup() {
        var before = today("mzj");
        var answered = confirm(apply("统计甲", "统计：一项"));
        prepare(answered, "1-2", "answer", "给");
        act("lingdao", answered.id(), Act.SIGN);
        var late = confirm(apply("统计乙", "统计：逾期的一项"));
        past(late, "due_on");
        var voided = apply("统计丙", "统计：登记错的");
        act("lingdao", voided.id(), Act.VOID, "note", "重复登记");

        var after = today("mzj");
        assertThat(after.all().received() - before.all().received()).isEqualTo(2);
        assertThat(after.all().answered() - before.all().answered()).isEqualTo(1);
        assertThat(after.all().inTime() - before.all().inTime()).isEqualTo(1);
        assertThat(after.all().late() - before.all().late()).isEqualTo(1);
        assertThat(line(after, Counts.By.OUTCOME, "1-2") - line(before, Counts.By.OUTCOME, "1-2"))
                .isEqualTo(1);
        assertThat(line(after, Counts.By.CHANNEL, "INTERNET") - line(before, Counts.By.CHANNEL, "INTERNET"))
                .isEqualTo(2);
        var month = today().toString().substring(0, 7);
        assertThat(line(after, Counts.By.MONTH, month) - line(before, Counts.By.MONTH, month))
                .isEqualTo(2);
    }

    @Test
    void everybodySeesOnlyTheFiguresOfTheirUnits() {
        assertThat(statistics.choices(actor("kexin"))).containsOnlyKeys("mzj");
        assertThat(statistics.choices(actor("gongkaiban"))).hasSizeGreaterThan(5);
        assertThatThrownBy(() -> statistics.of(actor("kexin"), new Asked(null, null, "zrzyj")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedInASentence() {
        assertThatThrownBy(() -> statistics.of(actor("kexin"), new Asked("2026-03-01", "2026-02-01", null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能早于");
    }

    @Test
    void theFilesHoldTheSameNumbersAsThePage() throws IOException {
        confirm(apply("统计丁", "统计：文件里的"));
        var figures = today("mzj");
        var csv = new String(StatisticsFiles.csv(figures), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .anyMatch(line -> line.startsWith("按单位,")
                        && line.contains("," + figures.all().received() + ","));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(StatisticsFiles.workbook(figures)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheetAt(0).getRow(2).getCell(1).getNumericCellValue())
                    .isEqualTo(figures.all().received());
        }
    }

    private Statistics today(String unit) {
        return statistics.of(actor("gongkaiban"), new Asked(today().toString(), today().toString(), unit));
    }

    private static long line(Statistics figures, Counts.By by, String key) {
        return figures.groups().stream()
                .filter(group -> group.by() == by)
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.counted().key().equals(key))
                .mapToLong(line -> line.counted().received())
                .sum();
    }
}
