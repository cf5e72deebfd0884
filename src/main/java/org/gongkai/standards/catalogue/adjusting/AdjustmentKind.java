package org.gongkai.standards.catalogue.adjusting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is done to a single matter (动态调整种类). */
public enum AdjustmentKind {
    /** 新增. */
    ADDED,
    /** 修改. */
    CHANGED,
    /** 取消. */
    CANCELLED,
    /** 下放: to a lower level. */
    DELEGATED,
    /** 承接: from a higher level. */
    TAKEN_OVER,
    /** 划转: to another unit. */
    MOVED;

    public String label() {
        return say("catalogue.adjust." + name());
    }

    /** One sentence on what it means. */
    public String meaning() {
        return say("catalogue.adjust.meaning." + name());
    }

    /** Only the subject changes. */
    public boolean changesSubject() {
        return this == DELEGATED || this == TAKEN_OVER || this == MOVED;
    }

    /** All columns are shown. */
    public boolean showsColumns() {
        return this == ADDED || this == CHANGED;
    }

    static Optional<AdjustmentKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    static List<AdjustmentKind> ofMatters() {
        return Arrays.stream(values()).filter(kind -> kind != ADDED).toList();
    }
}
