package org.gongkai.standards.catalogue.life;

import static org.gongkai.foundation.design.Speech.say;

/** What someone may do with an edition of a list (动作). */
public enum Act {
    /** 送合法性审核. */
    SUBMIT,
    /** 合法性审核通过. */
    PASS_LEGALITY,
    /** 机构编制审核通过. */
    PASS_ESTABLISHMENT,
    /** 批准. */
    APPROVE,
    /** 施行. */
    COME_INTO_FORCE,
    /** 被代替: a later edition came into force. */
    SUPERSEDE,
    /** 退回修改. */
    RETURN,
    /** 收回修改. */
    RECALL,
    /** 接到现行版: the change is carried over onto the edition that came into force meanwhile. */
    CARRY_OVER,
    /** 弃用草稿. */
    DISCARD;

    public String label() {
        return say("catalogue.life.act." + name());
    }

    /** A check or a decision, which nobody gives on what they prepared themselves. */
    boolean judges() {
        return this == PASS_LEGALITY || this == PASS_ESTABLISHMENT || this == APPROVE;
    }
}
