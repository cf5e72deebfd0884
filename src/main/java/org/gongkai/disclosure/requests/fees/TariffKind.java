package org.gongkai.disclosure.requests.fees;

import static org.gongkai.foundation.design.Speech.say;

/** By what a fee is counted (计收方式): one of them for a request, never both. */
public enum TariffKind {
    /** 按件计收：同一申请人一个自然月内累计. */
    ITEM,
    /** 按量计收：这一件申请提供的页数. */
    PAGE;

    public String label() {
        return say("requests.fee.kind." + name());
    }
}
