package org.gongkai.foundation.privacy.redaction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.foundation.privacy.Finding;

/** Tells whether somebody spoken of is a minor (未成年人保护法 第一百零三条): by age, by birthday, by what is said of them. */
record Minors(LocalDate today) {

    /** Words after which the name of a child is written. */
    private static final List<String> LABELS = List.of(
            "未成年人", "未成年子女", "儿童", "幼儿", "孤儿", "被监护人", "儿子", "女儿", "长子", "次子", "长女", "次女", "独子", "独女", "之子", "之女", "孙子",
            "孙女", "子女姓名", "婚生子", "婚生女", "养子", "养女", "小学生", "中学生");

    private static final Set<String> CUES = Set.of("未成年", "儿童", "孤儿", "幼儿", "小学", "初中", "被监护", "年级");
    private static final Pattern AGE = Pattern.compile("(?<![0-9])([0-9]{1,2})[  ]?(?:周岁|岁)");
    private static final String DAY = "((?:19|20)[0-9]{2})[年.-]([0-9]{1,2})[月.-]([0-9]{1,2})";
    /** A day on which somebody was born, and no other. */
    private static final Pattern BORN =
            Pattern.compile("(?:出生|生于|生日|出生日期|出生年月)[:：为 ]{0,3}" + DAY + "|" + DAY + "日?[  ]?(?:出)?生");

    private static final String ENDS = "\n。；;";
    private static final String CLAUSES = ENDS + "，,、)）\t";
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年[  ]?(?:出)?生");
    private static final int FULL_AGE = 18;
    private static final int BEFORE = 8;
    private static final int AFTER = 22;
    private static final int BIRTHDAY = 6;

    boolean isOne(String text, Finding finding) {
        return switch (finding.kind()) {
            case RESIDENT_ID -> isYoung(finding.text());
            case NAME -> isSpokenOf(text, finding.start(), finding.end());
            default -> false;
        };
    }

    boolean isYoung(String card) {
        var digits = Mentions.fold(card);
        return digits.length() == 18
                && digits.substring(0, 17).chars().allMatch(c -> c >= '0' && c <= '9')
                && isYoung(
                        Integer.parseInt(digits.substring(BIRTHDAY, BIRTHDAY + 4)),
                        Integer.parseInt(digits.substring(BIRTHDAY + 4, BIRTHDAY + 6)),
                        Integer.parseInt(digits.substring(BIRTHDAY + 6, BIRTHDAY + 8)));
    }

    private boolean isYoung(int year, int month, int day) {
        try {
            var born = LocalDate.of(year, month, day);
            return !born.isAfter(today) && Period.between(born, today).getYears() < FULL_AGE;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Whether what stands beside a name says so. */
    boolean isSpokenOf(String text, int start, int end) {
        int label = start;
        while (label > 0 && " :：为是\t".indexOf(text.charAt(label - 1)) >= 0) label--;
        var before = text.substring(Math.max(0, label - BEFORE), label);
        if (LABELS.stream().anyMatch(before::endsWith)) return true;
        var around = around(text, start, end);
        var age = AGE.matcher(around);
        if (age.find() && Integer.parseInt(age.group(1)) < FULL_AGE) return true;
        var born = BORN.matcher(around);
        if (born.find()) {
            int day = born.group(1) == null ? 4 : 1;
            if (isYoung(
                    Integer.parseInt(born.group(day)),
                    Integer.parseInt(born.group(day + 1)),
                    Integer.parseInt(born.group(day + 2)))) return true;
        }
        var year = YEAR.matcher(around);
        if (year.find() && today.getYear() - Integer.parseInt(year.group(1)) < FULL_AGE) return true;
        return CUES.stream().anyMatch(around::contains);
    }

    /** What stands beside it on its line, up to the end of the sentence or the next to be named. */
    private static String around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < BEFORE && CLAUSES.indexOf(text.charAt(from - 1)) < 0) from--;
        int to = end;
        while (to < text.length() && to - end < AFTER && ENDS.indexOf(text.charAt(to)) < 0) to++;
        return text.substring(from, start) + "　" + text.substring(end, to);
    }
}
