package org.gongkai.foundation.privacy;

/**
 * How one kind of personal data is masked (遮盖规则).
 *
 * @param head how many characters at the beginning stay
 * @param tail how many at the end stay
 * @param example a form that the public may read
 * @param assumption whether the form is a working assumption: the source names what must not be shown, not this form
 * @param source the rule it rests on
 */
public record MaskingRule(
        PersonalDataKind kind, int head, int tail, String example, boolean assumption, String source) {

    private static final String CHINESE_NUMBERS = "一二三四五六七八九十百";

    /** The form in which a finding may be published (可公开形式). */
    String masked(String text) {
        return switch (kind) {
            case NAME ->
                text.substring(0, Names.surnameOf(text))
                        + "某".repeat(Math.max(1, Math.min(2, text.length() - Names.surnameOf(text))));
            case EMAIL ->
                text.substring(0, head) + "***" + text.substring(Math.max(text.indexOf('@'), text.indexOf('＠')));
            case ADDRESS -> withoutNumbers(text);
            default -> ends(text);
        };
    }

    private String ends(String text) {
        var digits = text.codePoints()
                .filter(c -> DigitRun.digit((char) c) >= 0 || Character.isLetter(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        int first = Math.min(
                kind == PersonalDataKind.LANDLINE ? areaCode(digits) : head, Math.max(0, digits.length() - tail - 1));
        return digits.substring(0, first)
                + "*".repeat(digits.length() - first - tail)
                + digits.substring(digits.length() - tail);
    }

    private static int areaCode(StringBuilder digits) {
        if (DigitRun.digit(digits.charAt(0)) != 0) return 0;
        int second = DigitRun.digit(digits.charAt(1));
        return second <= 2 ? 3 : 4;
    }

    private static String withoutNumbers(String text) {
        var masked = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean number = DigitRun.digit(c) >= 0
                    || CHINESE_NUMBERS.indexOf(c) >= 0 && isBeforeUnit(text, at)
                    || Character.isLetter(c) && c < 128;
            if (!number) masked.append(c);
            else if (masked.isEmpty() || masked.charAt(masked.length() - 1) != '*') masked.append("**");
        }
        return masked.toString();
    }

    /** A Chinese number counts houses only when a unit of the house follows; 三里屯 keeps its name. */
    private static boolean isBeforeUnit(String text, int at) {
        int next = at;
        while (next < text.length() && CHINESE_NUMBERS.indexOf(text.charAt(next)) >= 0) next++;
        return next < text.length() && "号单栋幢座楼室户组 ".indexOf(text.charAt(next)) >= 0;
    }
}
