package org.gongkai.disclosure.requests.life;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Set;

/** Where a request stands (办理状态). */
public enum State {
    /** 待确认：来了，但收到之日还要与申请人确认. */
    SUBMITTED,
    /** 办理中：期限在走. */
    RECEIVED,
    /** 待申请人补正. */
    CORRECTION_ASKED,
    /** 待申请人说明理由. */
    REASONS_ASKED,
    /** 待申请人缴费. */
    FEE_NOTICED,
    /** 征求意见中：期限停着. */
    CONSULTING,
    /** 已签发决定，待送达. */
    DECIDED,
    /** 已送达. */
    DELIVERED,
    /** 已办结归卷. */
    CLOSED,
    /** 行政复议中. */
    RECONSIDERATION,
    /** 行政诉讼中. */
    LITIGATION,
    /** 已归档. */
    ARCHIVED,
    /** 保管期满，个人信息和内容已销毁. */
    ERASED,
    /** 视为放弃，不再处理. */
    ABANDONED,
    /** 申请人撤回. */
    WITHDRAWN,
    /** 并入另一件. */
    JOINED,
    /** 登记错误，作废. */
    VOIDED;

    private static final Set<State> WAITING_FOR_APPLICANT = EnumSet.of(CORRECTION_ASKED, REASONS_ASKED, FEE_NOTICED);
    private static final Set<State> OVER = EnumSet.of(CLOSED, ABANDONED, WITHDRAWN, JOINED, VOIDED, ARCHIVED, ERASED);
    private static final Set<State> DISPUTED = EnumSet.of(RECONSIDERATION, LITIGATION);

    public String label() {
        return say("requests.state." + name());
    }

    /** Whether the applicant is to do something. */
    public boolean waitsForApplicant() {
        return WAITING_FOR_APPLICANT.contains(this);
    }

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether a decision was made or will not be made any more. */
    public boolean isAnswered() {
        return this == DECIDED || this == DELIVERED || isDisputed() || isOver();
    }

    /** Whether somebody above or a court has it. */
    public boolean isDisputed() {
        return DISPUTED.contains(this);
    }
}
