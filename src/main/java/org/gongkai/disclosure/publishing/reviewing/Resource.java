package org.gongkai.disclosure.publishing.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Locale;
import org.gongkai.disclosure.publishing.life.Act;

/** Every act is a resource below its document (动作即资源); each asks once more on a page of its own. */
public enum Resource {
    SUBMISSION(Act.SUBMIT, Asks.NOTHING),
    APPROVAL(Act.APPROVE, Asks.COMMENT),
    SECRECY(Act.PASS_SECRECY, Asks.COMMENT),
    REWORK(Act.RETURN, Asks.REASON),
    RECALL(Act.RECALL, Asks.NOTHING),
    PUBLICATION(Act.PUBLISH, Asks.NOTHING),
    SCHEDULE(Act.SCHEDULE, Asks.TIME),
    UNSCHEDULING(Act.UNSCHEDULE, Asks.NOTHING),
    CORRECTION(Act.CORRECT, Asks.REASON),
    SUPERSESSION(Act.SUPERSEDE, Asks.SUCCESSOR),
    WITHDRAWAL(Act.WITHDRAW, Asks.REASON),
    DISCARDING(Act.DISCARD, Asks.NOTHING);

    /** What a person is asked beside their yes. */
    enum Asks {
        NOTHING,
        COMMENT,
        REASON,
        TIME,
        SUCCESSOR
    }

    /** The words that stand in addresses, for a mapping. */
    static final String WORDS =
            "submission|approval|secrecy|rework|recall|publication|schedule|unscheduling|correction|supersession|withdrawal|discarding";

    private final Act act;
    private final Asks asks;

    Resource(Act act, Asks asks) {
        this.act = act;
        this.asks = asks;
    }

    Act act() {
        return act;
    }

    Asks asks() {
        return asks;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Resource named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Resource of(Act act) {
        for (var resource : values()) {
            if (resource.act == act) return resource;
        }
        throw new IllegalArgumentException(act + " is no act of a person at a page");
    }

    /** A verb for the button. */
    String verb() {
        return say("publishing.act.verb." + name());
    }

    /** What happens next, in a sentence. */
    String consequence() {
        return say("publishing.act.consequence." + name());
    }

    public boolean asksComment() {
        return asks == Asks.COMMENT || asks == Asks.REASON;
    }

    public boolean asksTime() {
        return asks == Asks.TIME;
    }

    public boolean asksSuccessor() {
        return asks == Asks.SUCCESSOR;
    }

    public boolean commentOptional() {
        return asks == Asks.COMMENT;
    }

    /** Filled for the step forward, outlined for the others, red for what takes text from the public. */
    String style() {
        return switch (this) {
            case SUBMISSION, APPROVAL, SECRECY, PUBLICATION -> "filled";
            case WITHDRAWAL -> "danger";
            case DISCARDING -> "text";
            default -> "outlined";
        };
    }
}
