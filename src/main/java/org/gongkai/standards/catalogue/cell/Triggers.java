package org.gongkai.standards.catalogue.cell;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.LimitUnit;
import org.gongkai.standards.catalogue.Trigger;
import org.jspecify.annotations.Nullable;

/** Recognises what starts a time limit. The order of the patterns matters: "处罚决定形成" is a decision, not a formation. */
final class Triggers {
    private static final Map<Trigger, Pattern> WORDS = new EnumMap<>(Map.of(
            Trigger.APPROVED_BY_NPC,
            Pattern.compile("(?:本级)?(?:人大|人民代表大会|常委会|常务委员会)[^;]*?(?:批准|通过|审议|批复)|(?:预算|决算|预决算)[^;,]{0,8}?批准"),
            Trigger.APPROVED_BY_FINANCE,
            Pattern.compile("(?:本级)?(?:政府)?财政(?:部门|局|厅)?[^;]*?批(?:复|准)|(?:预算|决算|预决算)[^;,]{0,8}?批复"),
            Trigger.DECIDED,
            Pattern.compile(
                    "自?(?:收到)?(?:[作做]出|形成|下达)?[^;,:.]{0,12}?决定(?:书)?自?(?:[作做]出|形成|生效|送达|下达)?(?=之日|后|起|当日|之后|的?\\d|$)"
                            + "|自?[作做]出(?=之日|后)|自?[^;,:.]{0,8}?(?:批准|批复|核准|审批通过|审批)(?=之日|后|起|当日)"),
            Trigger.MADE_OR_OBTAINED,
            Pattern.compile("自?(?:制定|制作|获取|获得|取得|收到|印发)[^;,]{0,16}?(?=之日|后|起|当日|\\d|$)"),
            Trigger.FORMED_OR_CHANGED,
            Pattern.compile(
                    "自?[^;,:.]{0,10}?(?:形成|变更|生成|产生|变动|变化|(?<!动态|及时|实时|适时|随时)更新|发生|确定|审批|办结|调整|完成|结束|终了)[^;,:]{0,12}?(?=之日|后|起|当日|\\d|$)"),
            Trigger.PERIODIC,
            Pattern.compile(
                    "(?:按|每|逐)(?:半?年度?|季度?|月度?|周|日|天|旬)|年度公开|季度公开|月度公开|定期|半年(?:一次|公开)|(?:季度|半年|年度|月份|月度)(?:结束|终了)|^(?:半年|年度?|季度?|月度?|周)(?:报)?$|一年(?:一次|公开)|[一1](?:个?月|季度?|周)一次|[每按]学期"),
            Trigger.PERMANENT,
            Pattern.compile("长期|常年|永久|持续公开"),
            Trigger.REALTIME,
            Pattern.compile("实时"),
            Trigger.PROMPT,
            Pattern.compile("及时|即时|立即|立刻|随时|适时|动态|尽快|同步|当日公开|当天公开|^当[日天]$")));

    private static final Trigger[] ORDER = {
        Trigger.APPROVED_BY_NPC,
        Trigger.APPROVED_BY_FINANCE,
        Trigger.PERIODIC,
        Trigger.DECIDED,
        Trigger.MADE_OR_OBTAINED,
        Trigger.REALTIME,
        Trigger.FORMED_OR_CHANGED,
        Trigger.PROMPT,
        Trigger.PERMANENT
    };

    private static final Pattern PERIOD = Pattern.compile("(?:按|每|逐)?(半年|年|季|月|旬|周|日|天)");

    private Triggers() {}

    static @Nullable Trigger in(String text) {
        for (var trigger : ORDER) {
            if (words(trigger).matcher(text).find()) {
                return trigger;
            }
        }
        return null;
    }

    /** In which manner it is published when no time is counted: at once, promptly, for good; null if nothing is said. */
    static @Nullable Trigger manner(String text) {
        for (var trigger : new Trigger[] {Trigger.REALTIME, Trigger.PROMPT, Trigger.PERMANENT}) {
            if (words(trigger).matcher(text).find()) {
                return trigger;
            }
        }
        return null;
    }

    /** Where the words of the trigger start: what stands before them names the part of the matter. */
    static int start(String text) {
        var trigger = in(text);
        if (trigger == null) {
            return 0;
        }
        var found = words(trigger).matcher(text);
        if (!found.find()) {
            return 0;
        }
        int since = text.substring(0, found.end()).lastIndexOf('自');
        return since >= 0 ? since : found.start();
    }

    /** How often, for {@link Trigger#PERIODIC}; null when the text only says "regularly". */
    static @Nullable Period period(String text) {
        var found = PERIOD.matcher(text);
        if (!found.find()) {
            return null;
        }
        return switch (found.group(1)) {
            case "半年" -> new Period(6, LimitUnit.MONTH);
            case "年" -> new Period(1, LimitUnit.YEAR);
            case "季" -> new Period(1, LimitUnit.QUARTER);
            case "月" -> new Period(1, LimitUnit.MONTH);
            case "旬" -> new Period(10, LimitUnit.DAY);
            case "周" -> new Period(7, LimitUnit.DAY);
            default -> new Period(1, LimitUnit.DAY);
        };
    }

    private static Pattern words(Trigger trigger) {
        return java.util.Objects.requireNonNull(WORDS.get(trigger));
    }

    record Period(int amount, LimitUnit unit) {}
}
