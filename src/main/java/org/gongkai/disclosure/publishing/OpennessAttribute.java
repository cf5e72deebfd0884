package org.gongkai.disclosure.publishing;

import static org.gongkai.foundation.design.Speech.say;

/** To whom a document is open (公开属性), decided at the source; anything but open needs a legal reason. */
public enum OpennessAttribute {
    /** 主动公开: published without being asked. */
    ON_INITIATIVE,
    /** 依申请公开: given to who asks. */
    ON_REQUEST,
    /** 不予公开: kept back. */
    WITHHELD;

    public String label() {
        return say("publishing.attribute." + name());
    }

    /** Whether an article of the Regulation must be named. */
    public boolean needsReason() {
        return this != ON_INITIATIVE;
    }
}
