package org.gongkai.disclosure.publishing.life;

import static org.gongkai.foundation.design.Speech.say;

/** In which part someone acts (身份) towards one edition. */
public enum Part {
    /** 撰稿人: who wrote it. */
    AUTHOR,
    /** 单位经办人. */
    CLERK,
    /** 审核人. */
    REVIEWER,
    /** 保密审查人. */
    SECRECY_REVIEWER,
    /** 签发人: the unit's leader. */
    SIGNER,
    /** 政务公开办. */
    OPENNESS_OFFICE,
    /** 导入授权: holders of the import scope. */
    IMPORTER,
    /** 定时器. */
    CLOCK;

    public String label() {
        return say("publishing.part." + name());
    }
}
