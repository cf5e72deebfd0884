package org.gongkai.disclosure.requests.proposing;

import static org.gongkai.foundation.design.Speech.say;

/** Why something is proposed to become public (建议来由). */
public enum ProposalOrigin {
    /** 多个申请人就相同信息提出申请，条例第四十四条第一款. */
    REPEATED,
    /** 申请人建议，条例第四十四条第二款. */
    SUGGESTED,
    /** 不予公开的信息经评估可以公开，条例第十八条. */
    REVIEWED;

    public String label() {
        return say("requests.proposal.origin." + name());
    }
}
