package org.gongkai.disclosure.requests.life;

import static org.gongkai.foundation.design.Speech.knows;
import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What someone may do with a request (动作). */
public enum Act {
    /** 与申请人确认收到. */
    CONFIRM,
    /** 交承办单位. */
    ASSIGN,
    /** 拆分为几项. */
    SPLIT,
    /** 并入另一件. */
    JOIN,
    /** 告知补正. */
    ASK_CORRECTION,
    /** 收到补正. */
    CORRECT,
    /** 逾期不补正. */
    LAPSE_CORRECTION,
    /** 有正当理由，接受逾期补正. */
    ACCEPT_LATE,
    /** 要求说明理由. */
    ASK_REASONS,
    /** 收到理由. */
    GIVE_REASONS,
    /** 确定延迟答复的期限. */
    DELAY,
    /** 收费通知. */
    NOTICE_FEE,
    /** 收到缴费. */
    PAY,
    /** 逾期不缴费. */
    LAPSE_FEE,
    /** 征求意见. */
    CONSULT,
    /** 收到意见，还有别的意见在等. */
    HEAR,
    /** 收到最后一份意见. */
    CONCLUDE,
    /** 登记对方收到文书的日子. */
    NOTE_SERVICE,
    /** 延期. */
    EXTEND,
    /** 节假日安排公布，期限重新计算. */
    RECOUNT,
    /** 拟决定. */
    PREPARE,
    /** 签发决定. */
    SIGN,
    /** 送达. */
    DELIVER,
    /** 办结归卷. */
    CLOSE,
    /** 收到行政复议答复通知. */
    APPEAL,
    /** 收到应诉通知. */
    SUE,
    /** 提交答复、答辩. */
    PLEAD,
    /** 收到复议决定、裁判. */
    CONCLUDE_DISPUTE,
    /** 重新作出处理. */
    REDO,
    /** 归档. */
    ARCHIVE,
    /** 保管期满销毁. */
    ERASE,
    /** 撤回申请. */
    WITHDRAW,
    /** 登记错误作废. */
    VOID;

    public String label() {
        return say("requests.act." + name());
    }

    /** The word of its address, as {@code ask-correction}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a field of its form is called. */
    public String field(String name) {
        var own = "requests.label." + name() + "." + name;
        return say(knows(own) ? own : "requests.label." + name);
    }

    public static Optional<Act> named(String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }
}
