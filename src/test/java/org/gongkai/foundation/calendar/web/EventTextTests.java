package org.gongkai.foundation.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.gongkai.foundation.calendar.ClockEvent.Restart;
import org.gongkai.foundation.calendar.ClockEvent.Stop;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stops and restarts as people and machines type them. */
class EventTextTests {

    private static final LocalDate FOURTH = LocalDate.of(2026, 3, 4);
    private static final LocalDate ELEVENTH = LocalDate.of(2026, 3, 11);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04..2026-03-11 征求意见",
                "2026-03-04 至 2026-03-11 征求意见",
                "2026-3-4到2026-3-11：征求意见",
                " 2026-03-04 ~ 2026-03-11   征求意见 "
            })
    void aStopIsReadHoweverItIsWritten(String line) {
        assertThat(EventText.read(FOURTH, List.of(line), List.of()))
                .containsExactly(new Stop(FOURTH, ELEVENTH, "征求意见"));
    }

    @Test
    void aStopWithoutAnEndIsOpenAndAReasonMayBeMissing() {
        assertThat(EventText.read(FOURTH, List.of("2026-03-04..", "2026-03-04 至\n2026-03-11.. 等待缴费"), List.of()))
                .containsExactly(
                        new Stop(FOURTH, null, ""), new Stop(FOURTH, null, ""), new Stop(ELEVENTH, null, "等待缴费"));
    }

    @Test
    void aRestartOfADayEndsTheStopsOfThatDay() {
        assertThat(EventText.read(FOURTH, List.of("2026-03-11.."), List.of("2026-03-11 收到补正", "2026-03-04")))
                .containsExactly(new Restart(FOURTH, ""), new Stop(ELEVENTH, null, ""), new Restart(ELEVENTH, "收到补正"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oops", "2026-03-04", "2026-02-30..", "2026-03-11..2026-03-04", "2026-03-04..昨天"})
    void whatCannotBeReadIsSaid(String line) {
        assertThatThrownBy(() -> EventText.read(FOURTH, List.of(line), List.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("stop"));
    }

    @Test
    void whatLiesDecadesAwayIsAMistake() {
        assertThatThrownBy(() -> EventText.read(FOURTH, List.of(), List.of("2062-03-11 写错了年份")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("restart"));
    }

    @Test
    void nobodyKeepsTheMachineBusyWithStops() {
        assertThatThrownBy(() -> EventText.read(FOURTH, Collections.nCopies(51, "2026-03-04.."), List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("50");
    }
}
