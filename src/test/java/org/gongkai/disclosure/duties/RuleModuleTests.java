package org.gongkai.disclosure.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.duties.reckoning.Rule;
import org.gongkai.disclosure.duties.reckoning.Rulebook;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.TimeLimitChanged;
import org.gongkai.foundation.calendar.TimeLimitDesk;
import org.gongkai.foundation.calendar.TimeLimitDesk.NewVersion;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

/** The rules of duties are kept by the openness office, version after version. */
@GongkaiTest
class RuleModuleTests {

    @Autowired
    private RuleDesk desk;

    @Autowired
    private TimeLimitDesk limits;

    @Autowired
    private Staff staff;

    @Autowired
    private Clock clock;

    @Test
    void aNewVersionHoldsFromItsDayAndTheOldOneUntilThen() {
        var office = staff.named("gongkaiban").orElseThrow();
        var day = LocalDate.now(clock).plusYears(1);
        desk.change(office, version("PROMPT", 3, day), "示例：缩短及时公开的天数");
        assertThat(book().on("PROMPT", day.minusDays(1)).amount()).isEqualTo(5);
        assertThat(book().on("PROMPT", day).amount()).isEqualTo(3);
        assertThat(book().on("PROMPT", LocalDate.of(2020, 1, 1)).amount()).isEqualTo(5);
        assertThatThrownBy(() -> desk.change(office, version("PROMPT", 2, day.minusDays(9)), "早于已有的一版"))
                .isInstanceOf(Refused.class);

        desk.takeBack(office, "PROMPT", "示例：还没有定下来");
        assertThat(book().on("PROMPT", day).amount()).isEqualTo(5);
        assertThat(desk.history()).extracting("act").startsWith("TAKEN_BACK", "ADDED");
        assertThatThrownBy(() -> desk.takeBack(office, "PROMPT", "现行的不能收回")).isInstanceOf(Refused.class);
    }

    @Test
    void thePastIsNotChangedNorARuleWithoutCitationMadeNorByAnybodyElse() {
        var office = staff.named("gongkaiban").orElseThrow();
        var clerk = staff.named("kexin").orElseThrow();
        var tomorrow = LocalDate.now(clock).plusDays(1);
        assertThatThrownBy(() -> desk.change(clerk, version("REALTIME", 2, tomorrow), "不归我管"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.change(office, version("REALTIME", 2, tomorrow.minusDays(2)), "过去"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.change(office, version("REALTIME", 0, tomorrow), "零天"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.change(office, version("NOTHING", 2, tomorrow), "没有这条"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        desk.change(office, new Rule("REALTIME", 2, "WORKING_DAY", tomorrow, null, " ", true), "没有出处"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> desk.change(office, new Rule("TARGET", 90, "DAY", tomorrow, null, "工作口径", true), "单位不对"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theLegalCeilingIsATimeLimitOfTheCalendarAndNotChangedHere() {
        var office = staff.named("gongkaiban").orElseThrow();
        var tomorrow = LocalDate.now(clock).plusDays(1);
        assertThatThrownBy(() -> desk.change(office, version("CEILING", 10, tomorrow), "在这里改"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("期限规则");
        assertThat(book().on("CEILING", LocalDate.of(2018, 1, 1)).citation()).contains("492");
        assertThat(book().on("CEILING", LocalDate.now(clock)).amount()).isEqualTo(20);

        var day = LocalDate.now(clock).plusYears(2);
        limits.change(
                office,
                new NewVersion(
                        Rule.LIMIT, Span.workdays(10), "information-formed", List.of(), List.of(), "《示例条例》第二十六条", day),
                "示例：上限缩短");
        assertThat(book().on("CEILING", day.minusDays(1)).amount()).isEqualTo(20);
        assertThat(book().on("CEILING", day).amount()).isEqualTo(10);
        assertThat(book().on("CEILING", day).citation()).isEqualTo("《示例条例》第二十六条");
        limits.takeBack(office, Rule.LIMIT, "示例：没有定下来");
        assertThat(book().on("CEILING", day).amount()).isEqualTo(20);
    }

    @Test
    void aNewLegalCeilingIsNewsForEveryDuty(Scenario scenario) {
        scenario.publish(new TimeLimitChanged(Rule.LIMIT, LocalDate.now(clock)))
                .andWaitForEventOfType(DutiesReckoned.class)
                .toArrive();
    }

    private Rulebook book() {
        return new Rulebook(desk.all());
    }

    private static Rule version(String code, int amount, LocalDate from) {
        return new Rule(code, amount, "WORKING_DAY", from, null, "示例口径", true);
    }
}
