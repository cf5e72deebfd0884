package org.gongkai.disclosure.requests.ledger;

import static org.gongkai.foundation.design.Speech.say;

/**
 * Whom a body asks before it decides (征求意见). What silence means is the opposite for the first two, so each says it for
 * itself.
 */
public enum ConsultationKind {
    /** 第三方，条例第三十二条：逾期未提出意见的，由行政机关依照条例决定是否公开. */
    THIRD_PARTY("request.third-party", Outcome.SILENT_LAW_DECIDES),
    /** 共同制作机关，条例第三十四条：逾期未提出意见的，视为同意公开. */
    CO_MAKER("request.co-maker", Outcome.SILENT_AGREED),
    /** 其他机关，条例第三十三条第三款；没有法定期限，期限由本机关提出. */
    OTHER_AGENCY("", Outcome.SILENT_LAW_DECIDES);

    private final String limit;
    private final Outcome silence;

    ConsultationKind(String limit, Outcome silence) {
        this.limit = limit;
        this.silence = silence;
    }

    /** Code of the rule of time; empty where the body sets the day itself. */
    public String limit() {
        return limit;
    }

    /** What it counts as when nothing is heard in time. */
    public Outcome silence() {
        return silence;
    }

    public String label() {
        return say("requests.consultation." + name());
    }

    /** What was answered (征求意见结果). */
    public enum Outcome {
        /** 同意公开. */
        AGREED,
        /** 不同意公开，有合理理由. */
        REFUSED_WITH_REASON,
        /** 不同意公开，没有说明合理理由. */
        REFUSED_WITHOUT_REASON,
        /** 逾期未答复，依条例决定. */
        SILENT_LAW_DECIDES,
        /** 逾期未答复，视为同意. */
        SILENT_AGREED;

        public boolean isSilence() {
            return this == SILENT_LAW_DECIDES || this == SILENT_AGREED;
        }

        public String label() {
            return say("requests.outcome." + name());
        }
    }
}
