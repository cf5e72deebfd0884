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
    static final List<String> LABELS = List.of(
            "未成年人", "未成年子女", "儿童", "幼儿", "孤儿", "被监护人", "儿子", "女儿", "长子", "次子", "长女", "次女", "独子", "独女", "之子", "之女", "孙子",
            "孙女", "子女姓名", "小学生", "中学生");

    private static final Set<String> CUES = Set.of("未成年", "儿童", "孤儿", "幼儿", "小学", "初中", "被监护", "年级");
    private static final Pattern AGE = Pattern.compile("(?<![0-9])([0-9]{1,2})[  ]?(?:周岁|岁)");
    private static final Pattern BORN = Pattern.compile("((?:19|20)[0-9]{2})[年.-]([0-9]{1,2})[月.-]([0-9]{1,2})");
    private static final int FULL_AGE = 18;
    private static final int BEFORE = 8;
    private static final int AFTER = 22;
    private static final int BIRTHDAY = 6;

    boolean isOne(String text, Finding finding) {
        return switch (finding.kind()) {
            case RESIDENT_ID -> isYoung(Mentions.fold(finding.text()));
            case NAME -> isSpokenOf(around(text, finding), finding);
            default -> false;
        };
    }

    private boolean isYoung(String digits) {
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

    private boolean isSpokenOf(String around, Finding finding) {
        var age = AGE.matcher(around);
        if (age.find() && Integer.parseInt(age.group(1)) < FULL_AGE) return true;
        var born = BORN.matcher(around);
        if (born.find()
                && isYoung(
                        Integer.parseInt(born.group(1)),
                        Integer.parseInt(born.group(2)),
                        Integer.parseInt(born.group(3)))) return true;
        return CUES.stream().anyMatch(around::contains);
    }

    /** What stands beside it on its line, up to the end of the sentence. */
    private static String around(String text, Finding finding) {
        int from = finding.start();
        while (from > 0 && finding.start() - from < BEFORE && "\n。；".indexOf(text.charAt(from - 1)) < 0) from--;
        int to = finding.end();
        while (to < text.length() && to - finding.end() < AFTER && "\n。；".indexOf(text.charAt(to)) < 0) to++;
        return text.substring(from, finding.start()) + "　" + text.substring(finding.end(), to);
    }
}
