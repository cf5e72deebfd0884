package org.gongkai.disclosure.requests.phrases;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.Optional;
import org.gongkai.disclosure.requests.life.Act;

/** Where a phrase can be set in (常用语的位置): a field of the form of an act. */
public enum PhrasePlace {
    /** 补正事项. */
    CORRECTION(Act.ASK_CORRECTION, "note"),
    /** 要求说明理由. */
    REASONS(Act.ASK_REASONS, "note"),
    /** 延期的原因. */
    EXTENSION(Act.EXTEND, "note"),
    /** 决定的理由和依据. */
    REASON(Act.PREPARE, "reason"),
    /** 损害，或者公共利益. */
    HARM(Act.PREPARE, "harm"),
    /** 提供的内容. */
    ANSWER(Act.PREPARE, "answer"),
    /** 获取方式、途径. */
    WHERE(Act.PREPARE, "where"),
    /** 交办说明. */
    ASSIGNMENT(Act.ASSIGN, "note"),
    /** 与申请人确认. */
    CONFIRMATION(Act.CONFIRM, "note"),
    /** 意见要点. */
    HEARING(Act.HEAR, "reply"),
    /** 送达凭据. */
    EVIDENCE(Act.DELIVER, "evidence"),
    /** 对方收到文书的凭据. */
    SERVICE(Act.NOTE_SERVICE, "evidence"),
    /** 答复、答辩意见. */
    PLEA(Act.PLEAD, "note"),
    /** 撤回的凭据. */
    WITHDRAWAL(Act.WITHDRAW, "note");

    private final Act act;
    private final String field;

    PhrasePlace(Act act, String field) {
        this.act = act;
        this.field = field;
    }

    public Act act() {
        return act;
    }

    public String field() {
        return field;
    }

    /** Whether the outcome of the national tree decides which phrases fit. */
    public boolean asksOutcome() {
        return act == Act.PREPARE;
    }

    public String label() {
        return say("requests.phrase.place", act.label(), act.field(field));
    }

    /** The place of a field of an act; hearing one opinion of several is worded like hearing the last. */
    static Optional<PhrasePlace> of(Act act, String field) {
        var worded = act == Act.CONCLUDE ? Act.HEAR : act;
        return Arrays.stream(values())
                .filter(place -> place.act == worded && place.field.equals(field))
                .findFirst();
    }
}
