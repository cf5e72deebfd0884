package org.gongkai.standards.catalogue;

/** How a matter is published (公开方式). */
public enum Mode {
    /** 主动公开. */
    ACTIVE,
    /** 依申请公开. */
    ON_REQUEST
}
