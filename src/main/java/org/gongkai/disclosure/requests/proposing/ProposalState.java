package org.gongkai.disclosure.requests.proposing;

import static org.gongkai.foundation.design.Speech.say;

/** Where a proposal stands (审核状态). */
public enum ProposalState {
    /** 待审核. */
    OPEN,
    /** 暂缓，到日再审. */
    POSTPONED,
    /** 纳入主动公开. */
    ACCEPTED,
    /** 不纳入. */
    REFUSED;

    public boolean isDecided() {
        return this == ACCEPTED || this == REFUSED;
    }

    public String label() {
        return say("requests.proposal.state." + name());
    }
}
