package org.gongkai.disclosure.requests.terms;

import static org.gongkai.foundation.design.Speech.say;

/** Which last day it is (期限种类), whom it binds, and where the day lies that holds now. */
public enum TermKind {
    /** 答复期限. */
    ANSWER(Bound.BODY, "requests_request.due_on"),
    /** 补正期限. */
    CORRECTION(Bound.APPLICANT, "requests_request.reply_by"),
    /** 说明理由的期限. */
    REASONS(Bound.APPLICANT, "requests_request.reply_by"),
    /** 缴费期限. */
    FEE(Bound.APPLICANT, "requests_request.reply_by"),
    /** 第三方提出意见的期限. */
    THIRD_PARTY(Bound.ASKED, "requests_consultation.due_on"),
    /** 共同制作机关提出意见的期限. */
    CO_MAKER(Bound.ASKED, "requests_consultation.due_on"),
    /** 其他机关提出意见的期限. */
    OTHER_AGENCY(Bound.ASKED, "requests_consultation.due_on"),
    /** 告知申请人的延迟答复日. */
    DELAY(Bound.BODY, "requests_request.delayed_until"),
    /** 复议决定、裁判指定的重新处理期限. */
    REDO(Bound.BODY, "requests_request.redo_by"),
    /** 提交复议答复书、答辩状的期限. */
    PLEA(Bound.BODY, "requests_dispute.plead_by"),
    /** 复议决定、裁判作出的期限. */
    JUDGMENT(Bound.BODY, "requests_dispute.decide_by"),
    /** 不予公开信息评估审查的期限. */
    REVIEW(Bound.BODY, "requests_review.review_by"),
    /** 案卷保管期限. */
    KEEPING(Bound.BODY, "requests_request.keep_until");

    private enum Bound {
        APPLICANT,
        ASKED,
        BODY
    }

    private final Bound bound;
    private final String column;

    TermKind(Bound bound, String column) {
        this.bound = bound;
        this.column = column;
    }

    /** Table and column of the day that holds now. */
    public String column() {
        return column;
    }

    /** Whether somebody outside loses something when it is over. */
    public boolean bindsOthers() {
        return bound != Bound.BODY;
    }

    /** Whether the applicant is to know of it. */
    public boolean isForApplicant() {
        return this == ANSWER || bound == Bound.APPLICANT;
    }

    /** Whether what starts it lies beside it already, so that nothing more is kept. */
    boolean knowsItsStart() {
        return this == ANSWER || this == REVIEW;
    }

    public String label() {
        return say("requests.term." + name());
    }
}
