package org.gongkai.foundation.privacy.redaction;

import static org.gongkai.foundation.design.Speech.say;

/**
 * Something that may have to go (建议涂去的内容); a person decides.
 *
 * @param count how often it stands in the document, however it is written there
 * @param leaf where it stands first
 * @param certain whether there is no doubt what it is
 */
public record Suggestion(String word, Kind kind, int count, int leaf, boolean certain) {

    /** What it may be, in the order in which a clerk should look at it. */
    public enum Kind {
        /** 未成年人. */
        MINOR,
        /** 姓名. */
        NAME,
        /** 身份证号. */
        RESIDENT_ID,
        /** 银行卡号. */
        BANK_CARD,
        /** 手机号. */
        MOBILE,
        /** 固定电话. */
        LANDLINE,
        /** 电子邮箱. */
        EMAIL,
        /** 住址. */
        ADDRESS,
        /** 其他证件和病历的号码. */
        PAPER,
        /** 账号. */
        ACCOUNT,
        /** 车牌号. */
        PLATE
    }

    Suggestion times(int often) {
        return new Suggestion(word, kind, often, leaf, certain);
    }

    public String label() {
        return say("privacy.kind." + kind);
    }

    public boolean isMinor() {
        return kind == Kind.MINOR;
    }
}
