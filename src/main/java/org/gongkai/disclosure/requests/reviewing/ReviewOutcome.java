package org.gongkai.disclosure.requests.reviewing;

import static org.gongkai.foundation.design.Speech.say;

/** How a look at a refusal ended (评估结果). */
public enum ReviewOutcome {
    /** 仍不予公开. */
    STILL_EXEMPT,
    /** 可以公开. */
    NOW_PUBLIC,
    /** 答复已经重新作出. */
    REPLACED,
    /** 案卷保管期满，已销毁. */
    ERASED;

    public String label() {
        return say("requests.review.outcome." + name());
    }
}
