package org.gongkai.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.calendar.TimeLimitDesk.NewVersion;
import org.gongkai.foundation.calendar.limits.LimitRows;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Time limits at the desk; each test has a rule of its own and leaves today's version alone. */
@GongkaiTest
class TimeLimitModuleTests {

    @Autowired
    private TimeLimitDesk desk;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private LimitRows rows;

    @Autowired
    private Staff staff;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate day = LocalDate.EPOCH;

    @BeforeEach
    void inAYear() {
        day = LocalDate.now(clock).plusYears(1);
    }

    @Test
    void whatBeganBeforeKeepsTheVersionThatBoundIt() {
        var before = limits.inForce("request.third-party", day.minusDays(1));
        var made = desk.change(office(), wanted("request.third-party", 10, day), "示例：条例修订");
        assertThat(limits.inForce("request.third-party", day)).isEqualTo(made);
        assertThat(made.version()).isGreaterThan(before.version());
        assertThat(limits.inForce("request.third-party", day.minusDays(1)).version())
                .isEqualTo(before.version());
        assertThat(limits.version("request.third-party", before.version()).span())
                .isEqualTo(before.span());
        assertThat(limits.inForce("request.third-party", day.minusDays(1)).validTo())
                .isEqualTo(day.minusDays(1));
        assertThat(desk.changes()).first().satisfies(change -> {
            assertThat(change.limit().version()).isEqualTo(made.version());
            assertThat(change.because()).isEqualTo("示例：条例修订");
            assertThat(change.by()).isEqualTo(office().name());
        });
    }

    @Test
    void aVersionThatDoesNotHoldYetIsTakenBackAndItsNumberNotUsedAgain() {
        var before = limits.inForce("request.co-maker", day);
        var made = desk.change(office(), wanted("request.co-maker", 12, day), "示例：先拟");
        desk.takeBack(office(), "request.co-maker", "示例：没有定下来");
        assertThat(limits.inForce("request.co-maker", day)).isEqualTo(before);
        assertThat(limits.known("request.co-maker"))
                .extracting(TimeLimit::version)
                .doesNotContain(made.version());
        var again = desk.change(office(), wanted("request.co-maker", 13, day), "示例：再拟");
        assertThat(again.version()).isGreaterThan(made.version());
        desk.takeBack(office(), "request.co-maker", "示例：还是没有定下来");
        assertThatThrownBy(() -> desk.takeBack(office(), "request.co-maker", "现行的不能收回"))
                .isInstanceOf(Refused.class);
        assertThat(desk.changes()).extracting("act").startsWith("TAKEN_BACK", "ADDED", "TAKEN_BACK", "ADDED");
    }

    @Test
    void thePastIsNotChangedNorARuleMadeWithoutCitationOrReasonNorByAnybodyElse() {
        var code = "request.correction";
        var before = limits.versions(code);
        var clerk = staff.named("kexin").orElseThrow();
        refused(clerk, wanted(code, 5, day), "不归我管", "公开办");
        refused(office(), wanted(code, 5, LocalDate.now(clock).minusDays(1)), "过去", "今天");
        refused(office(), wanted(code, 0, day), "零天", "1 到");
        refused(office(), wanted("request.nothing", 5, day), "没有这条", "request.nothing");
        refused(office(), wanted(code, 5, day), " ", "原因");
        var last = before.getLast();
        refused(
                office(),
                new NewVersion(code, Span.workdays(5), last.trigger(), List.of(), List.of(), " ", day),
                "没有依据",
                "依据");
        refused(
                office(),
                new NewVersion(code, Span.workdays(5), last.trigger(), List.of("lunch"), List.of(), "《某法》第一条", day),
                "午饭",
                "lunch");
        refused(
                office(),
                new NewVersion(code, last.span(), last.trigger(), last.stops(), last.restarts(), last.article(), day),
                "什么也没改",
                "没有要改的");
        assertThat(limits.versions(code)).isEqualTo(before);
    }

    @Test
    void twoVersionsNeverHoldOnTheSameDay() {
        desk.change(office(), wanted("request.fee-payment", 15, day), "示例：缩短");
        refused(office(), wanted("request.fee-payment", 10, day), "同一天", day.toString());
        refused(office(), wanted("request.fee-payment", 10, day.minusDays(3)), "更早", day.toString());
        desk.change(office(), wanted("request.fee-payment", 10, day.plusDays(30)), "示例：再缩短");
        for (var date : List.of(day.minusDays(1), day, day.plusDays(29), day.plusDays(30))) {
            assertThat(limits.known("request.fee-payment"))
                    .filteredOn(limit -> limit.holdsOn(date))
                    .hasSize(1);
        }
    }

    @Test
    void aChangeThatFailsInTheEndIsNotRemembered() {
        var before = limits.known("remedy.litigation");
        transactions.executeWithoutResult(status -> {
            desk.change(office(), wanted("remedy.litigation", 90, day), "示例：没有成");
            status.setRollbackOnly();
        });
        assertThat(limits.known("remedy.litigation")).isEqualTo(before);
    }

    @Test
    void anotherNodeTakesUpAVersionWithinAMinute() {
        var time = new JumpingClock(clock);
        var other = new TimeLimits(rows, time);
        var made = desk.change(office(), wanted("remedy.reconsideration", 45, day), "示例：另一台机器");
        assertThat(other.inForce("remedy.reconsideration", day).version()).isNotEqualTo(made.version());
        time.jump(61);
        assertThat(other.inForce("remedy.reconsideration", day)).isEqualTo(made);
        desk.takeBack(office(), "remedy.reconsideration", "示例：时钟拨回");
        time.jump(-7200);
        assertThat(other.inForce("remedy.reconsideration", day).version()).isNotEqualTo(made.version());
    }

    @Test
    void whatWasChangedByHandOutlastsANewStartAndTheRestFollowsTheProduct() {
        var made = desk.change(office(), wanted("request.extension", 10, day), "示例：重启以后还在");
        jdbc.sql("update calendar_time_limit set article = '旧的写法' where code = 'publication.active' and version = 1")
                .update();
        var fresh = new LimitRows(jdbc).all();
        assertThat(fresh).contains(made);
        assertThat(fresh)
                .filteredOn(limit -> limit.code().equals("publication.active"))
                .extracting(TimeLimit::article)
                .first()
                .asString()
                .contains("492");
    }

    private void refused(Actor actor, NewVersion wanted, String because, String sentence) {
        assertThatThrownBy(() -> desk.change(actor, wanted, because))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }

    private static NewVersion wanted(String code, int amount, LocalDate from) {
        return new NewVersion(code, Span.workdays(amount), "letter-received", List.of(), List.of(), "《示例条例》第一条", from);
    }

    private Actor office() {
        return staff.named("gongkaiban").orElseThrow();
    }
}
