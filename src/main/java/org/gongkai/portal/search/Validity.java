package org.gongkai.portal.search;

/** Whether a document may be relied on at a given day (有效性). */
public enum Validity {
    /** 现行有效. */
    IN_FORCE,
    /** 尚未施行. */
    NOT_YET,
    /** 已废止. */
    REPEALED,
    /** 已被代替. */
    REPLACED,
    /** 已失效: its own period is over. */
    EXPIRED
}
