package org.gongkai.foundation.calendar;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.foundation.design.Day;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a period, and why it is that day (期限届满日).
 *
 * @param from the day the period starts from; it is not counted itself
 * @param span the period as the rule gives it
 * @param extensions by which it was made longer, in their order; each counts from the last day before it
 * @param events what stopped it or made it begin anew
 * @param date the last day; what is done on it is in time. Null while the clock stands still and nobody knows until when
 * @param provisional whether a year without a table of holidays was counted through, so that the date may move
 * @param calendar by which it was counted
 */
public record Deadline(
        LocalDate from,
        Span span,
        List<Span> extensions,
        List<ClockEvent> events,
        @Nullable LocalDate date,
        boolean provisional,
        List<Step> steps,
        WorkCalendar calendar) {

    private static final Set<Kind> TELLING = EnumSet.of(
            Kind.MAKE_UP,
            Kind.HOLIDAY,
            Kind.STOPPED,
            Kind.STILL_STOPPED,
            Kind.RESTARTED,
            Kind.EXTENDED,
            Kind.MOVED,
            Kind.PROVISIONAL);

    public Deadline {
        extensions = List.copyOf(extensions);
        events = List.copyOf(events);
        steps = List.copyOf(steps);
    }

    /** What happened to some days on the way. */
    public enum Kind {
        /** The day the period starts from, which is not counted (开始的日不计入). */
        START,
        /** Days that count. */
        COUNTED,
        /** Weekend days that are worked and count (调休上班). */
        MAKE_UP,
        /** Weekends, which do not count. */
        WEEKEND,
        /** Public holidays, which do not count. */
        HOLIDAY,
        /** Days on which the clock stands still (停止计算). */
        STOPPED,
        /** From this day on the clock stands still, and nobody knows yet until when (尚未恢复计算). */
        STILL_STOPPED,
        /** The day from which the period begins anew; it is not counted (重新计算). */
        RESTARTED,
        /** The period was over on this day and is longer now (延长). */
        EXTENDED,
        /** The last day fell on a day of rest and moved to the next working day. */
        MOVED,
        /** A year whose holidays are not known. */
        PROVISIONAL,
        /** The last day. */
        END
    }

    /**
     * Some days in a row of which the same can be said.
     *
     * @param name of the holiday, or why the clock stands still, begins anew or runs longer; empty if none
     * @param counted how much of the period is over at their end
     */
    public record Step(Kind kind, LocalDate from, LocalDate to, String name, int counted) {

        public int days() {
            return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
        }

        /** The days of the step: a day, from one to another, or a year. */
        public String when() {
            if (kind == Kind.PROVISIONAL) {
                return Integer.toString(from.getYear());
            }
            return days() == 1 ? from.toString() : say("calendar.deadline.to", from.toString(), to.toString());
        }

        /** The step as a sentence. */
        public String words() {
            var year = Integer.toString(from.getYear());
            return say("calendar.step." + manner(), name, days(), counted, year);
        }

        private String manner() {
            return switch (kind) {
                case COUNTED -> counted == 0 ? "DAYS" : kind.name();
                case STOPPED, STILL_STOPPED, RESTARTED -> name.isEmpty() ? kind + ".unsaid" : kind.name();
                default -> kind.name();
            };
        }
    }

    /** Whether the clock stands still and nobody knows until when (停止计算中). */
    public boolean isStopped() {
        return date == null;
    }

    /** The same period made longer (延长期限): the second one counts from the last day of the first, with the same events. */
    public Deadline extended(Span by) {
        var all = new ArrayList<>(extensions);
        all.add(by);
        return calendar.deadline(from, span, events, all);
    }

    /** The same period by the tables of holidays as they are now (重新计算期限届满日). */
    public Deadline recounted() {
        return calendar.deadline(from, span, events, extensions);
    }

    /** From when, how long, until when, in one sentence. */
    public String sentence() {
        var length = new StringBuilder(span.words());
        extensions.forEach(one -> length.append(say("calendar.deadline.longer", one.words())));
        var end = date;
        return end == null
                ? say("calendar.deadline.open", words(from), length)
                : say("calendar.deadline.sentence", words(from), length, words(end));
    }

    /** The sentence, and where a table of holidays is not known yet, that the day may still move (暂算). */
    public String told() {
        return provisional ? say("calendar.deadline.told", sentence()) : sentence();
    }

    /**
     * What made it another day than plain counting would (日子的由来), for letters: holidays, make-up days, stops, restarts,
     * extensions, a last day that moved, a year not yet known; a line each.
     */
    public List<String> account() {
        return steps.stream()
                .filter(step -> TELLING.contains(step.kind()))
                .map(step -> say("calendar.account", step.when(), step.words()))
                .toList();
    }

    /** The days as cells (工作日尺); none when there are more than these. */
    public List<Day> ruler(int longest) {
        return ruler(LocalDate.MIN, longest);
    }

    /** The days as cells (工作日尺), today among them marked; none when there are more than these. */
    public List<Day> ruler(LocalDate today, int longest) {
        return new DayRuler(calendar, longest).of(this, today);
    }

    private static String words(LocalDate day) {
        return say("calendar.date", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
