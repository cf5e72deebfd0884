package org.gongkai.disclosure.requests.deciding;

import static org.gongkai.foundation.design.Speech.say;

/** Why something is not disclosed (不予公开理由，条例第十四条至第十六条), and how strong the reason is. */
public enum Ground {
    /** 依法确定为国家秘密. */
    STATE_SECRET(Strength.MUST, "条例第十四条"),
    /** 法律、行政法规禁止公开. */
    FORBIDDEN(Strength.MUST, "条例第十四条"),
    /** 可能危及国家安全、公共安全、经济安全、社会稳定. */
    SECURITY(Strength.MUST, "条例第十四条"),
    /** 商业秘密、个人隐私，公开会损害第三方合法权益. */
    THIRD_PARTY(Strength.WEIGHED, "条例第十五条"),
    /** 人事管理、后勤管理、内部工作流程. */
    INTERNAL(Strength.MAY, "条例第十六条第一款"),
    /** 讨论记录、过程稿、磋商信函、请示报告. */
    PROCESS(Strength.MAY, "条例第十六条第二款"),
    /** 行政执法案卷. */
    CASE_FILE(Strength.MAY, "条例第十六条第二款");

    /** How strong a ground is. */
    public enum Strength {
        /** 不予公开，没有裁量. */
        MUST,
        /** 与公共利益权衡；第三方同意的予以公开. */
        WEIGHED,
        /** 可以不予公开，须说明为什么在本件中不公开. */
        MAY
    }

    private final Strength strength;
    private final String article;

    Ground(Strength strength, String article) {
        this.strength = strength;
        this.article = article;
    }

    public Strength strength() {
        return strength;
    }

    public String article() {
        return article;
    }

    public String label() {
        return say("requests.ground." + name());
    }

    /** What is to be shown before it may be used, as a question to the clerk. */
    public String test() {
        return say("requests.ground.test." + strength);
    }
}
