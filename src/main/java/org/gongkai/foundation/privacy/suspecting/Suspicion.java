package org.gongkai.foundation.privacy.suspecting;

/**
 * Something at a place of a text that may be somebody's (可疑之处).
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
public record Suspicion(What what, int start, int end) {

    /** What it may be. */
    public enum What {
        /** 未成年人. */
        MINOR,
        /** 姓名. */
        NAME,
        /** 身份证号. */
        RESIDENT_ID,
        /** 固定电话. */
        LANDLINE,
        /** 住址. */
        ADDRESS,
        /** 其他证件、病历的号码. */
        PAPER,
        /** 账号: of banks, of services. */
        ACCOUNT,
        /** 车牌号. */
        PLATE
    }
}
