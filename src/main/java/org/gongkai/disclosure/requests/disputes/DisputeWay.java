package org.gongkai.disclosure.requests.disputes;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.List;
import org.gongkai.disclosure.requests.life.Act;

/** By which procedure an answer is disputed (救济途径和程序), with its rules of time. */
public enum DisputeWay {
    /** 行政复议普通程序. */
    RECONSIDERATION(Act.APPEAL, "reconsideration.reply", "reconsideration.decision"),
    /** 行政复议简易程序，政府信息公开案件可以适用. */
    RECONSIDERATION_SIMPLE(Act.APPEAL, "reconsideration.reply-simple", "reconsideration.decision-simple"),
    /** 行政诉讼第一审普通程序. */
    COURT(Act.SUE, "litigation.reply", "litigation.judgment"),
    /** 行政诉讼第一审简易程序，政府信息公开案件可以适用. */
    COURT_SIMPLE(Act.SUE, "litigation.reply", "litigation.judgment-simple"),
    /** 行政诉讼第二审，任何一方上诉，行政诉讼法第八十五条至第八十九条. */
    COURT_SECOND(Act.SUE, "litigation.second-reply", "litigation.second-judgment");

    private final Act act;
    private final String reply;
    private final String decision;

    DisputeWay(Act act, String reply, String decision) {
        this.act = act;
        this.reply = reply;
        this.decision = decision;
    }

    /** The ways that begin with this act. */
    public static List<DisputeWay> of(Act act) {
        return Arrays.stream(values()).filter(way -> way.act == act).toList();
    }

    /** Whether it goes on from a judgment of the first instance. */
    public boolean isSecond() {
        return this == COURT_SECOND;
    }

    /** Whether a court hears it. */
    public boolean isCourt() {
        return act == Act.SUE;
    }

    /** Code of the rule by when the body pleads, counted from the notice. */
    public String reply() {
        return reply;
    }

    /** Code of the rule by when it is decided, counted from acceptance. */
    public String decision() {
        return decision;
    }

    public String label() {
        return say("requests.way." + name());
    }
}
