package org.gongkai.foundation.organization;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.foundation.design.Refused;

/**
 * What is told about a unit besides its name and place (单位基本情况): Regulation art. 20(2) makes address, hours, contact and
 * functions public.
 *
 * @param creditCode 统一社会信用代码 (GB 32100), empty when none
 * @param documentWord 机关代字, the beginning of the numbers of its letters (党政机关公文处理工作条例 第九条第五项), empty when none
 * @param order position among its kind, the smaller the earlier
 */
public record UnitFacts(
        String creditCode,
        String address,
        String hours,
        String phone,
        String functions,
        String documentWord,
        int order) {

    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}·]{2,20}");
    private static final int LONGEST = 2000;

    public UnitFacts {
        creditCode = creditCode.strip().toUpperCase(Locale.ROOT);
        address = limited(address, "address");
        hours = limited(hours, "hours");
        phone = limited(phone, "phone");
        functions = limited(functions, "functions");
        documentWord = documentWord.strip();
        if (!documentWord.isEmpty() && (!WORD.matcher(documentWord).matches() || documentWord.endsWith("号"))) {
            throw new Refused(say("organization.refused.documentWord", documentWord), "documentWord");
        }
        if (!creditCode.isEmpty() && !isCreditCode(creditCode)) {
            throw new Refused(say("organization.refused.creditCode", creditCode), "creditCode");
        }
    }

    /** Of a unit that numbers no letters. */
    public UnitFacts(String creditCode, String address, String hours, String phone, String functions, int order) {
        this(creditCode, address, hours, phone, functions, "", order);
    }

    static UnitFacts of(Unit unit) {
        return new UnitFacts(
                unit.creditCode(),
                unit.address(),
                unit.hours(),
                unit.phone(),
                unit.functions(),
                unit.documentWord(),
                unit.order());
    }

    /** The last character checks the seventeen before it: weights 3^i mod 31 (GB 32100-2015, 4.4). */
    static boolean isCreditCode(String code) {
        if (!CREDIT_CODE.matcher(code).matches()) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += DIGITS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return DIGITS.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }

    private static String limited(String text, String field) {
        var plain = text.strip();
        if (plain.length() > LONGEST) {
            throw new Refused(say("organization.refused.long", LONGEST), field);
        }
        return plain;
    }
}
