package org.gongkai.disclosure.publishing.life;

import static org.gongkai.foundation.design.Speech.say;

/** What someone may do with an edition (动作); a different legal act is a different verb. */
public enum Act {
    /** 送审. */
    SUBMIT,
    /** 审核通过. */
    APPROVE,
    /** 保密审查通过. */
    PASS_SECRECY,
    /** 退回修改. */
    RETURN,
    /** 收回修改. */
    RECALL,
    /** 定时公开. */
    SCHEDULE,
    /** 取消定时. */
    UNSCHEDULE,
    /** 公开. */
    PUBLISH,
    /** 更正: a later edition takes this one's place. */
    CORRECT,
    /** 代替: another document takes this one's place. */
    SUPERSEDE,
    /** 撤回. */
    WITHDRAW,
    /** 批量导入公开. */
    IMPORT,
    /** 弃用草稿. */
    DISCARD,
    /** 放行: a finding of the checks was let pass; a fact, not an edge. */
    OVERRULE,
    /** 遮盖个人信息: a fact, not an edge. */
    MASK,
    /** 核对遮盖: a second person read what was masked; a fact, not an edge. */
    CONFIRM_MASKING,
    /** 起草: the first fact of every edition, not an edge. */
    WRITE;

    /** Whether a person must say why. */
    public boolean needsComment() {
        return this == RETURN || this == WITHDRAW;
    }

    public String label() {
        return say("publishing.act." + name());
    }
}
