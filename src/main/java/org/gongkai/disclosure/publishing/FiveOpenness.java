package org.gongkai.disclosure.publishing;

import static org.gongkai.foundation.design.Speech.say;

/** Which part of the work becomes open (五公开). */
public enum FiveOpenness {
    /** 决策公开. */
    DECISION,
    /** 执行公开. */
    EXECUTION,
    /** 管理公开. */
    MANAGEMENT,
    /** 服务公开. */
    SERVICE,
    /** 结果公开. */
    RESULT;

    public String label() {
        return say("publishing.five." + name());
    }
}
