package org.gongkai.disclosure.requests.letters;

import static org.gongkai.foundation.design.Speech.say;

/** The letters of a request (文书种类). */
public enum LetterKind {
    /** 登记回执. */
    RECEIPT(true),
    /** 补正告知书. */
    CORRECTION(true),
    /** 说明理由通知书. */
    REASONS(true),
    /** 延迟答复告知书. */
    DELAY(true),
    /** 延期答复告知书. */
    EXTENSION(true),
    /** 征求意见告知书，给申请人. */
    CONSULTED(true),
    /** 第三方意见征询书. */
    THIRD_PARTY(false),
    /** 征求共同制作机关意见函. */
    CO_MAKER(false),
    /** 征求其他机关意见函. */
    OTHER_AGENCY(false),
    /** 信息处理费收费通知. */
    FEE(true),
    /** 答复告知书. */
    DECISION(true),
    /** 告知第三方公开决定. */
    DISCLOSED(false),
    /** 不再处理告知书. */
    LAPSED(true),
    /** 撤回确认. */
    WITHDRAWN(true),
    /** 行政复议答复书、答辩状. */
    PLEA(false),
    /** 补正收到告知书. */
    CORRECTED(true),
    /** 合并办理告知书. */
    JOINED(true),
    /** 交办单. */
    ASSIGNED(false),
    /** 信息处理费收讫告知书. */
    PAID(true),
    /** 恢复计算答复期限告知书. */
    RESUMED(true),
    /** 送达回证. */
    SERVED(false),
    /** 区分处理说明. */
    REDACTION(true),
    /** 不予公开信息评估后的告知书. */
    REVIEWED(true);

    private final boolean toApplicant;

    LetterKind(boolean toApplicant) {
        this.toApplicant = toApplicant;
    }

    /** Whether it goes to the applicant, who reads it on line; other letters nobody outside sees. */
    public boolean isToApplicant() {
        return toApplicant;
    }

    public String label() {
        return say("requests.letter." + name());
    }
}
