package org.gongkai.disclosure.publishing;

import static org.gongkai.disclosure.publishing.Requirement.*;
import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.stream.Stream;

/** Kind of document (信息种类), each with what it must carry. */
public enum DocumentKind {
    /** 政务动态. */
    NEWS(BODY),
    /** 通知公告. */
    NOTICE(BODY),
    /** 政策文件: other policy documents. */
    POLICY(BODY, FORMED_ON, GENRE, TOPIC),
    /** 行政规范性文件: binding, with a term (Inner Mongolia Order 262). */
    NORMATIVE(BODY, DOCUMENT_NUMBER, FORMED_ON, GENRE, TOPIC, IN_FORCE_FROM, IN_FORCE_UNTIL),
    /** 规划计划. */
    PLAN(BODY, FORMED_ON, TOPIC),
    /** 统计信息. */
    STATISTICS(BODY, FORMED_ON),
    /** 财政预决算. */
    BUDGET(BODY, FORMED_ON),
    /** 人事信息. */
    PERSONNEL(BODY, FORMED_ON),
    /** 政府采购. */
    PROCUREMENT(BODY),
    /** 名单公示: shown for a period only. */
    PUBLICITY(BODY, PUBLICITY_PERIOD),
    /** 图片信息. */
    PICTURE(Requirement.PICTURE),
    /** 文件下载: nothing but attachments. */
    FILES(ATTACHMENT),
    /** 建议提案答复. */
    PROPOSAL_REPLY(BODY, FORMED_ON),
    /** 法律法规: what the authorities above have made, kept for looking up. */
    LAW(BODY),
    /** 法律条文: one article of a law. */
    LAW_ARTICLE(BODY);

    private final List<Requirement> requirements;

    DocumentKind(Requirement... own) {
        this.requirements = Stream.of(
                        Stream.of(TITLE), Stream.of(own), Stream.of(DATES_IN_ORDER, EXEMPTION, PICTURE_WORDS))
                .flatMap(r -> r)
                .toList();
    }

    public List<Requirement> requirements() {
        return requirements;
    }

    /** What a content still lacks for this kind. */
    public List<Requirement> missing(Content content) {
        return requirements.stream().filter(r -> !r.isMetBy(content)).toList();
    }

    /** Whether readers must be told if it is in force. */
    public boolean hasValidity() {
        return this == POLICY || this == NORMATIVE || this == LAW || this == LAW_ARTICLE;
    }

    /** Whether it is law of the authorities above (法律法规), kept for looking up: it holds until it is repealed. */
    public boolean isLaw() {
        return this == LAW || this == LAW_ARTICLE;
    }

    /** Whether the policy library (政策文件库) holds it. */
    public boolean isPolicy() {
        return this == POLICY || this == NORMATIVE || this == LAW;
    }

    public String label() {
        return say("publishing.kind." + name());
    }
}
