package org.gongkai.standards.catalogue.comparing;

import static org.gongkai.foundation.design.Speech.say;

/** What became of a matter from one edition to another (变动种类). */
public enum Kind {
    /** 新增. */
    ADDED,
    /** 修改: other cells than subject and number. */
    CHANGED,
    /** 划转: another subject, whatever else changed. */
    MOVED,
    /** 取消. */
    REMOVED,
    /** 重新编号: only the running number. */
    RENUMBERED;

    public String label() {
        return say("catalogue.comparison." + name());
    }
}
