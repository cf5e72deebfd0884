package org.gongkai.disclosure.requests.disputes;

import static org.gongkai.foundation.design.Speech.say;

/** How a dispute ended (复议决定、裁判结果), and its column in table four of the annual report. */
public enum DisputeOutcome {
    /** 维持，或者驳回请求. */
    UPHELD(Column.UPHELD),
    /** 撤销. */
    REVOKED(Column.CORRECTED),
    /** 变更. */
    CHANGED(Column.CORRECTED),
    /** 责令履行、责令重新处理. */
    ORDERED(Column.CORRECTED),
    /** 确认违法. */
    UNLAWFUL(Column.CORRECTED),
    /** 申请人、原告撤回. */
    TAKEN_BACK(Column.OTHER),
    /** 不予受理、驳回申请或者起诉、终止等. */
    OTHER(Column.OTHER);

    /** A column of table four (年报表四的列). */
    public enum Column {
        /** 结果维持. */
        UPHELD,
        /** 结果纠正. */
        CORRECTED,
        /** 其他结果. */
        OTHER
    }

    private final Column column;

    DisputeOutcome(Column column) {
        this.column = column;
    }

    public Column column() {
        return column;
    }

    public String label() {
        return say("requests.outcome." + name());
    }
}
