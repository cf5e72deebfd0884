package org.gongkai.disclosure.publishing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.foundation.design.Tone;
import org.jspecify.annotations.Nullable;

/** Whether a document may be relied on (有效性), computed for a day from what is known. */
public enum Validity {
    /** 现行有效. */
    IN_FORCE(Tone.DONE),
    /** 尚未施行. */
    NOT_YET(Tone.LASTING),
    /** 未标明有效期: nobody says from when and until when it holds, and it is no law that holds until it is repealed. */
    UNSTATED(Tone.LASTING),
    /** 已修改. */
    AMENDED(Tone.SOON),
    /** 已被代替. */
    REPLACED(Tone.OVER),
    /** 已废止. */
    REPEALED(Tone.OVER),
    /** 已失效. */
    EXPIRED(Tone.OVER);

    private final Tone tone;

    Validity(Tone tone) {
        this.tone = tone;
    }

    /**
     * What validity follows from.
     *
     * @param ended what an imported source says without naming the day: {@link #REPEALED} or {@link #EXPIRED}
     * @param untilRepealed a law holds until it is repealed, even if nobody names its days
     */
    public record Facts(
            Period term,
            @Nullable LocalDate amendedOn,
            @Nullable LocalDate replacedOn,
            @Nullable LocalDate repealedOn,
            @Nullable Validity ended,
            boolean untilRepealed) {}

    /** The strongest reason speaks: another stands in its place, it was repealed, its term is over, has not begun, it was changed. */
    public static Validity on(LocalDate day, Facts facts) {
        if (happened(facts.replacedOn(), day)) return REPLACED;
        if (happened(facts.repealedOn(), day)) return REPEALED;
        if (facts.ended() != null) return facts.ended();
        if (facts.term().isOverOn(day)) return EXPIRED;
        if (facts.term().isYetToComeOn(day)) return NOT_YET;
        if (happened(facts.amendedOn(), day)) return AMENDED;
        return facts.term().isOpen() && !facts.untilRepealed() ? UNSTATED : IN_FORCE;
    }

    private static boolean happened(@Nullable LocalDate fact, LocalDate day) {
        return fact != null && !fact.isAfter(day);
    }

    /** A document was amended or repealed (修改、废止), so that it may be relied on otherwise than before. */
    public record Changed(DocumentId document, Instant at) {}

    public Tone tone() {
        return tone;
    }

    /** Whether nothing is known against it. */
    public boolean mayBeReliedOn() {
        return this == IN_FORCE || this == AMENDED || this == UNSTATED;
    }

    public String label() {
        return say("publishing.validity." + name());
    }
}
