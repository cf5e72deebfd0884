package org.gongkai.foundation.privacy;

import static org.gongkai.foundation.design.Speech.say;

/** Kind of personal data (个人信息种类), the one that speaks loudest first: where two could be meant, the earlier wins. */
public enum PersonalDataKind {
    /** 居民身份证号码: 18 digits with a check digit, or the 15 of before 1999. */
    RESIDENT_ID,
    /** 银行卡号. */
    BANK_CARD,
    /** 手机号码. */
    MOBILE,
    /** 固定电话. */
    LANDLINE,
    /** 电子邮箱. */
    EMAIL,
    /** 住址: an address down to house or room. */
    ADDRESS,
    /** 姓名: a name that stands beside other personal data or is asked for by the words before it. */
    NAME;

    public String label() {
        return say("privacy.kind." + name());
    }
}
