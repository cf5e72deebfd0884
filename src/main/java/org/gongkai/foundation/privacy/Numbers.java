package org.gongkai.foundation.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what is written in digits (号码): resident IDs, bank cards, telephones. */
final class Numbers {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int OLD_ID = 15;
    private static final int NEW_ID = 18;
    private static final int MOBILE = 11;

    private static final List<List<Integer>> MOBILE_SHAPES =
            List.of(List.of(3, 4, 4), List.of(3, 8), List.of(7, 4), List.of(4, 4, 3));
    private static final List<List<Integer>> CARD_SHAPES = List.of(
            List.of(4, 4, 4, 4),
            List.of(4, 4, 4, 4, 1),
            List.of(4, 4, 4, 4, 2),
            List.of(4, 4, 4, 4, 3),
            List.of(6, 13),
            List.of(6, 12),
            List.of(6, 10));
    private static final List<List<Integer>> LANDLINE_SHAPES = List.of(
            List.of(3, 8),
            List.of(4, 7),
            List.of(4, 8),
            List.of(3, 4, 4),
            List.of(4, 3, 4),
            List.of(4, 4, 4),
            List.of(3, 7));
    private static final List<List<Integer>> LOCAL_SHAPES = List.of(List.of(4, 4), List.of(3, 4));

    private static final Set<String> PEOPLE = Set.of("身份证", "公民身份", "证件");
    private static final Set<String> PAPERS =
            Set.of("编号", "代码", "登记号", "登记证", "税号", "注册号", "单号", "案号", "文号", "批号", "备案号", "许可证", "标识码");
    private static final Set<String> BANKS = Set.of("卡号", "账号", "帐号", "账户", "帐户", "银行", "储蓄", "一卡通", "开户");
    private static final Set<String> TELEPHONES = Set.of("电话", "座机", "宅电", "固话", "传真", "Tel", "TEL", "tel");
    private static final Set<String> HOMES = Set.of("家庭电话", "住宅电话", "宅电", "家里电话", "本人电话", "个人电话");
    private static final String MEASURES = "元万亿%％吨㎡";

    private final Around around;
    private final PublicNumbers known;
    private final Consumer<Finding> found;

    Numbers(Around around, PublicNumbers known, Consumer<Finding> found) {
        this.around = around;
        this.known = known;
        this.found = found;
    }

    void find() {
        for (var run : DigitRun.in(around.text())) {
            run.candidates().forEach(this::judge);
        }
    }

    private void judge(Candidate number) {
        switch (number.length()) {
            case NEW_ID -> {
                if (isResidentId(number.digits())) tell(PersonalDataKind.RESIDENT_ID, number, true);
                else card(number);
            }
            case OLD_ID -> {
                if (number.isAllDigits()) oldId(number);
            }
            case 16, 17, 19 -> card(number);
            default -> telephone(number);
        }
    }

    /** GB 11643: division, date of birth, sequence, and a check digit by ISO 7064 MOD 11-2. */
    static boolean isResidentId(String digits) {
        if (digits.length() != NEW_ID
                || !PROVINCES.contains(digits.substring(0, 2))
                || digits.indexOf('X') < NEW_ID - 1 && digits.indexOf('X') >= 0) return false;
        if (!isBirthday(digits.substring(6, 14))) return false;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return CHECKS.charAt(sum % 11) == digits.charAt(17);
    }

    private void oldId(Candidate number) {
        var digits = number.digits();
        if (!PROVINCES.contains(digits.substring(0, 2)) || !isBirthday("19" + digits.substring(6, 12))) return;
        var before = around.before(number.start(), 20);
        if (Around.speaksOf(before, PEOPLE)) tell(PersonalDataKind.RESIDENT_ID, number, true);
        else if (!Around.speaksOf(before, PAPERS)) tell(PersonalDataKind.RESIDENT_ID, number, false);
    }

    private void card(Candidate number) {
        if (!number.isAllDigits() || !number.isWritten(CARD_SHAPES)) return;
        if (!BankPrefixes.begins(number.digits()) || !isLuhn(number.digits())) return;
        var before = around.before(number.start(), 25);
        boolean spoken = Around.speaksOf(before, BANKS);
        if (!spoken && Around.speaksOf(before, PAPERS)) return;
        tell(PersonalDataKind.BANK_CARD, number, spoken || number.digits().startsWith("62"));
    }

    /** ISO/IEC 7812-1, annex B. */
    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = digits.charAt(digits.length() - 1 - i) - '0';
            if (i % 2 == 1) value = value > 4 ? value * 2 - 9 : value * 2;
            sum += value;
        }
        return sum % 10 == 0;
    }

    private void telephone(Candidate number) {
        if (!number.isAllDigits() || known.contains(number.digits())) return;
        if (isMobile(number)) {
            if (!Around.speaksOf(around.before(number.start(), 5), PAPERS)) tell(PersonalDataKind.MOBILE, number, true);
        } else if (isLandline(number) || isLocal(number)) {
            tell(PersonalDataKind.LANDLINE, number, Around.speaksOf(around.before(number.start(), 10), HOMES));
        }
    }

    private boolean isMobile(Candidate number) {
        var digits = number.digits();
        int country = digits.startsWith("86") ? 2 : digits.startsWith("0086") ? 4 : 0;
        if (digits.length() != MOBILE + country || country > 0 && number.shape().size() > 1) return false;
        if (country == 0 && !number.isWritten(MOBILE_SHAPES)) return false;
        if (digits.charAt(country) != '1' || digits.charAt(country + 1) < '3') return false;
        var after = around.after(number.end(), 2);
        if (!after.isEmpty() && MEASURES.indexOf(after.charAt(0)) >= 0) return false;
        boolean decimals = after.length() == 2 && after.charAt(0) == '.' && DigitRun.digit(after.charAt(1)) >= 0;
        boolean numbered =
                after.startsWith("号") && around.before(number.start(), 1).equals("第");
        return !decimals && !numbered && !known.contains(digits.substring(country));
    }

    private static boolean isLandline(Candidate number) {
        var digits = number.digits();
        if (digits.charAt(0) != '0' || digits.length() < 10 || digits.length() > 12) return false;
        if (!number.isWritten(LANDLINE_SHAPES)) return false;
        boolean large = digits.charAt(1) == '1' && digits.charAt(2) == '0' || digits.charAt(1) == '2';
        return large
                ? digits.length() >= 10 && digits.length() <= 11
                : digits.charAt(1) >= '3' && digits.length() >= 11;
    }

    private boolean isLocal(Candidate number) {
        var digits = number.digits();
        if (digits.length() < 7 || digits.length() > 8 || digits.charAt(0) < '2' || digits.charAt(0) > '8')
            return false;
        if (number.shape().size() > 1 && !LOCAL_SHAPES.contains(number.shape())) return false;
        boolean day = digits.length() == 8 && isBirthday(digits);
        return !day && Around.speaksOf(around.before(number.start(), 8), TELEPHONES);
    }

    private static boolean isBirthday(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        if (year < 1850 || year > 2100) return false;
        try {
            LocalDate.of(year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6, 8)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private void tell(PersonalDataKind kind, Candidate number, boolean certain) {
        found.accept(Finding.in(around.text(), kind, number.start(), number.end(), certain));
    }
}
