package org.gongkai.disclosure.requests.asking;

import static org.gongkai.foundation.design.Speech.say;

import java.util.regex.Pattern;

/** By which paper somebody is known (身份证明，条例第二十九条第二款第一项). */
public enum Identification {
    /** 居民身份证. */
    ID_CARD("\\d{17}[\\dX]"),
    /** 护照. */
    PASSPORT("[A-Z0-9]{5,20}"),
    /** 港澳台居民居住证、来往内地通行证. */
    TRAVEL_PERMIT("[A-Z0-9]{8,20}"),
    /** 外国人永久居留身份证. */
    RESIDENCE("[A-Z0-9]{15,18}"),
    /** 统一社会信用代码. */
    CREDIT_CODE("[0-9A-HJ-NPQRTUWXY]{18}"),
    /** 其他证件. */
    OTHER(".{4,40}");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final Pattern form;

    Identification(String form) {
        this.form = Pattern.compile(form);
    }

    /** Whether a number can be one of this paper; the last sign of an identity card checks the others (GB 11643). */
    public boolean accepts(String number) {
        return form.matcher(number).matches() && (this != ID_CARD || isChecked(number));
    }

    /** Whether it is a paper of an organization. */
    public boolean isOfOrganizations() {
        return this == CREDIT_CODE;
    }

    public String label() {
        return say("requests.identification." + name());
    }

    private static boolean isChecked(String number) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (number.charAt(at) - '0') * WEIGHTS[at];
        }
        return CHECKS.charAt(sum % CHECKS.length()) == number.charAt(WEIGHTS.length);
    }
}
