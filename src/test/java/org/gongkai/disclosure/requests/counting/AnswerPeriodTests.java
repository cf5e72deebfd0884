package org.gongkai.disclosure.requests.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.disclosure.requests.Arrival;
import org.gongkai.disclosure.requests.Channel;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.asking.ApplicantKind;
import org.gongkai.disclosure.requests.ledger.Aftermath;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.ConsultationKind;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.foundation.calendar.TimeLimits;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 条例第三十条、第三十一条、第三十三条. */
class AnswerPeriodTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final AnswerPeriod PERIOD =
            new AnswerPeriod(new RequestLimits(TimeLimits.shipped(), CALENDAR), CALENDAR);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 12);

    @Test
    void twentyWorkingDaysFromReceiptOverQingming() {
        assertThat(last(file(State.RECEIVED, RECEIVED, null, null, null), List.of()))
                .isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void nothingRunsBeforeReceipt() {
        assertThat(PERIOD.of(file(State.SUBMITTED, null, null, null, null), List.of()))
                .isEmpty();
    }

    @Test
    void aCorrectionBeginsAnewFromTheDayItCame() {
        var corrected = LocalDate.of(2026, 3, 20);
        assertThat(last(file(State.RECEIVED, RECEIVED, corrected, null, null), List.of()))
                .isEqualTo(CALENDAR.plusWorkdays(corrected, 20));
    }

    @Test
    void whileTheApplicantIsToCorrectThereIsNoLastDay() {
        assertThat(PERIOD.last(file(State.CORRECTION_ASKED, RECEIVED, null, null, null), List.of()))
                .isEmpty();
    }

    @Test
    void daysOfConsultingDoNotCount() {
        var asked = new Consultation(
                1,
                ConsultationKind.THIRD_PARTY,
                LocalDate.of(2026, 3, 16),
                LocalDate.of(2026, 4, 7),
                LocalDate.of(2026, 3, 23),
                ConsultationKind.Outcome.AGREED,
                "",
                "");
        // 17 to 23 March are five working days
        assertThat(last(file(State.RECEIVED, RECEIVED, null, null, null), List.of(asked)))
                .isEqualTo(CALENDAR.plusWorkdays(RECEIVED, 25));
    }

    @Test
    void anExtensionAddsTwentyWorkingDays() {
        assertThat(last(file(State.RECEIVED, RECEIVED, null, LocalDate.of(2026, 4, 1), null), List.of()))
                .isEqualTo(CALENDAR.plusWorkdays(RECEIVED, 40));
    }

    @Test
    void aDelayThatWasToldGoesBefore() {
        var until = LocalDate.of(2026, 7, 1);
        assertThat(last(file(State.RECEIVED, RECEIVED, null, null, until), List.of()))
                .isEqualTo(until);
    }

    @Property(tries = 150)
    void consultingNeverShortensAndAlwaysByTheWorkingDaysItTook(
            @ForAll @IntRange(max = 25) int after, @ForAll @IntRange(max = 40) int took) {
        var sent = RECEIVED.plusDays(after);
        var plain = CALENDAR.plusWorkdays(RECEIVED, 20);
        var heard = sent.plusDays(took);
        var asked = new Consultation(
                1, ConsultationKind.CO_MAKER, sent, heard, heard, ConsultationKind.Outcome.AGREED, "", "");
        var last = last(file(State.RECEIVED, RECEIVED, null, null, null), List.of(asked));
        assertThat(last).isAfterOrEqualTo(plain);
        if (sent.isBefore(plain)) {
            int still = CALENDAR.workdaysBetween(sent, heard);
            assertThat(CALENDAR.workdaysBetween(RECEIVED, last)).isEqualTo(20 + still);
        }
    }

    private static LocalDate last(RequestFile file, List<Consultation> asked) {
        return PERIOD.last(file, asked).orElseThrow();
    }

    private static RequestFile file(
            State state,
            @Nullable LocalDate received,
            @Nullable LocalDate corrected,
            @Nullable LocalDate extended,
            @Nullable LocalDate delayed) {
        return new RequestFile(
                new RequestId(1),
                new RequestNumber("mzj", 2026, 1),
                new UnitId(1),
                new UnitId(1),
                new Arrival(Channel.INTERNET, RECEIVED, RECEIVED, received),
                2,
                "",
                ApplicantKind.PERSON,
                state,
                RECEIVED,
                null,
                null,
                corrected,
                0,
                false,
                extended,
                delayed,
                null,
                null,
                null,
                null,
                null,
                "",
                false,
                null,
                null,
                Aftermath.NONE,
                "-",
                0,
                false);
    }
}
