package org.gongkai.foundation.calendar.counting;

import java.time.LocalDate;

/**
 * Days in a row on which the clock stands still for the same reasons (停止计算的日子).
 *
 * @param to the last of them; the end of time when nobody knows it yet
 */
record Standstill(LocalDate from, LocalDate to, String reason) {

    static final LocalDate OPEN = LocalDate.MAX;

    boolean isOpen() {
        return to.equals(OPEN);
    }
}
