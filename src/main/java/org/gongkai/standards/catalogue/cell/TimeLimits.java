package org.gongkai.standards.catalogue.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.LimitUnit;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.Trigger;
import org.jspecify.annotations.Nullable;

/** Reads the time limits of a cell (公开时限); a cell may hold several, each for a part of the matter. */
public final class TimeLimits {
    private static final Pattern CLAUSES = Pattern.compile("[;。\\n]+|(?=其中)|(?<=[^第])(?=[2-9][.、](?!\\d))");
    private static final Pattern SEGMENTS = Pattern.compile(",+(?!从其规定)");
    private static final Pattern DURATION =
            Pattern.compile("(?<![\\d月年第])0*([1-9]\\d{0,3})个?(工作日|小时|自然日|日历日|日|天|月|年)(?![\\d])");
    private static final Pattern SHOWN = Pattern.compile(
            "(?:(?:公示|公布|公告)(?:期限|时间|期|时限)|公开(?:期限|时间|期))(?:为|是|一般)?(?:不少于|不得少于|至少|不低于)?:?0*([1-9]\\d{0,2})个?(?:工作日|日|天)"
                    + "|(?<!\\d)0*([1-9]\\d{0,2})个?(?:工作日|日|天)(?:\\(公示\\)|的?公示期)|公示(?:不少于|不得少于|至少|为)?:?0*([1-9]\\d{0,2})个?(?:工作日|日|天)(?!内|之内|以内)");
    private static final Pattern DATES = Pattern.compile("\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?");
    private static final Pattern AT_MOST = Pattern.compile("^(?:最长|最迟|至迟|原则上)?(?:不超过|不得超过|不迟于|不晚于|最迟|最长|至迟).*");
    private static final Pattern NAMELESS = Pattern.compile(
            "(?:公开事项|政府信息|相关信息|有关信息|该信息|公开信息|该政府|信息|事项|应当|应|须|在|于|自|从|按|的|该|经|起|内|:|,)+$|^(?:\\d{1,2}[.、)]|[-—:(])?(?:其中:?)?(?:属于|对于|涉及)?");

    private TimeLimits() {}

    /** All limits of a cell in order; one limit without trigger and amount if nothing in it was understood. */
    public static List<TimeLimit> read(String cell) {
        if (cell.isBlank()) {
            return List.of();
        }
        var found = new ArrayList<TimeLimit>();
        for (var clause : CLAUSES.split(Plain.of(cell))) {
            new Clause(cell.strip(), found).read(clause);
        }
        return found.isEmpty() ? List.of(new TimeLimit(null, null, null, null, "", cell.strip())) : List.copyOf(found);
    }

    /** Whether something in the limit was understood. */
    public static boolean isUnderstood(TimeLimit limit) {
        return limit.trigger() != null || limit.amount() != null || limit.publicityDays() != null;
    }

    /** One clause between semicolons, whose parts between commas belong together. */
    private static final class Clause {
        private final String raw;
        private final List<TimeLimit> found;
        private @Nullable Trigger waiting;
        private String condition = "";
        private boolean own;

        Clause(String raw, List<TimeLimit> found) {
            this.raw = raw;
            this.found = found;
        }

        void read(String clause) {
            for (var segment : SEGMENTS.split(clause)) {
                if (!segment.isBlank()) {
                    segment(segment);
                }
            }
            if (waiting != null) {
                add(waiting, null, null);
            }
        }

        private void segment(String segment) {
            var shown = SHOWN.matcher(segment);
            if (shown.find()) {
                var before = segment.substring(0, shown.start());
                if (DURATION.matcher(before).find() || Triggers.manner(before) != null) {
                    limit(before);
                }
                shownFor(Integer.parseInt(java.util.stream.Stream.of(shown.group(1), shown.group(2), shown.group(3))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow()));
            } else {
                limit(segment);
            }
        }

        private void limit(String segment) {
            var text = DATES.matcher(segment).replaceAll("");
            var trigger = Triggers.in(text);
            var duration = DURATION.matcher(text);
            if (trigger == Trigger.PERIODIC) {
                var period = Triggers.period(text);
                var named = name(text, Triggers.start(text));
                condition = named.isEmpty() ? condition : named;
                add(trigger, period == null ? null : period.amount(), period == null ? null : period.unit());
            } else if (duration.find()) {
                measured(text, trigger, Integer.parseInt(duration.group(1)), unit(duration.group(2)));
            } else if (Triggers.manner(text) != null) {
                condition = name(text, Triggers.start(text));
                add(Triggers.manner(text), null, null);
            } else if (trigger != null) {
                waiting = trigger;
                condition = name(text, Triggers.start(text));
            } else if (!own && text.length() <= 40) {
                condition = name(text, text.length());
            }
        }

        private void measured(String text, @Nullable Trigger trigger, int amount, LimitUnit unit) {
            var last = own ? found.getLast() : null;
            if (last != null && last.amount() == null && AT_MOST.matcher(text).matches()) {
                found.set(
                        found.size() - 1,
                        new TimeLimit(last.trigger(), amount, unit, last.publicityDays(), last.condition(), raw));
                return;
            }
            if (trigger != null) {
                var named = name(text, Triggers.start(text));
                condition = named.isEmpty() ? condition : named;
            }
            // a bare number of days counts from when the information was formed: art. 26 of the Regulation
            add(trigger != null ? trigger : waiting != null ? waiting : Trigger.FORMED_OR_CHANGED, amount, unit);
        }

        private void shownFor(int days) {
            if (found.isEmpty()) {
                found.add(new TimeLimit(null, null, null, days, condition, raw));
            } else {
                var last = found.getLast();
                found.set(
                        found.size() - 1,
                        new TimeLimit(last.trigger(), last.amount(), last.unit(), days, last.condition(), raw));
            }
            own = true;
        }

        private void add(@Nullable Trigger trigger, @Nullable Integer amount, @Nullable LimitUnit unit) {
            waiting = null;
            own = true;
            if (amount != null && amount == 0) {
                return;
            }
            var limit = new TimeLimit(trigger, amount, unit, null, condition, raw);
            if (!found.contains(limit)) {
                found.add(limit);
            }
            condition = "";
        }

        private static String name(String text, int end) {
            return NAMELESS.matcher(text.substring(0, end)).replaceAll("").strip();
        }

        private static LimitUnit unit(String word) {
            return switch (word) {
                case "工作日" -> LimitUnit.WORKDAY;
                case "小时" -> LimitUnit.HOUR;
                case "月" -> LimitUnit.MONTH;
                case "年" -> LimitUnit.YEAR;
                default -> LimitUnit.DAY;
            };
        }
    }
}
