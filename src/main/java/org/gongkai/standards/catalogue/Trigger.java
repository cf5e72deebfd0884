package org.gongkai.standards.catalogue;

/** What starts a time limit for publishing (公开时限的起算), as the catalogues of the districts word it. */
public enum Trigger {
    /** 信息形成或者变更之日起. */
    FORMED_OR_CHANGED,
    /** 制定或者获取信息之日起. */
    MADE_OR_OBTAINED,
    /** 自作出行政决定之日起. */
    DECIDED,
    /** 本级人民代表大会或者其常务委员会批准后. */
    APPROVED_BY_NPC,
    /** 本级政府财政部门批复后. */
    APPROVED_BY_FINANCE,
    /** 实时公开. */
    REALTIME,
    /** 及时公开. */
    PROMPT,
    /** 按年、按季、按月公开. */
    PERIODIC,
    /** 长期公开. */
    PERMANENT
}
