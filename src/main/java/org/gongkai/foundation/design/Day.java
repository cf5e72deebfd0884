package org.gongkai.foundation.design;

import org.jspecify.annotations.Nullable;

/**
 * One cell of the workday ruler (工作日尺).
 *
 * @param number the day as the cell shows it, as 12 or 3/9
 * @param word the weekday, the name of the holiday, or 今天
 * @param rest a weekend or holiday, which does not count
 * @param end whether a limit ends on this day
 * @param mark what is counted: things due, or the running number of the workday
 * @param tone colours the mark
 * @param href the list behind the mark
 * @param stopped whether the clock stands still on this day
 */
public record Day(
        String number,
        String word,
        boolean rest,
        boolean today,
        boolean end,
        @Nullable String mark,
        @Nullable Tone tone,
        @Nullable String href,
        boolean stopped) {

    /** A day on which no clock stands still. */
    public Day(
            String number,
            String word,
            boolean rest,
            boolean today,
            boolean end,
            @Nullable String mark,
            @Nullable Tone tone,
            @Nullable String href) {
        this(number, word, rest, today, end, mark, tone, href, false);
    }
}
