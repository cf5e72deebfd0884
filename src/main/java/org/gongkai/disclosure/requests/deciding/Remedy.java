package org.gongkai.disclosure.requests.deciding;

/** Which way against a decision the law opens (救济途径). */
public enum Remedy {
    /** 复议前置：先申请行政复议，对复议决定不服的再起诉. */
    RECONSIDERATION_FIRST,
    /** 可以申请行政复议，也可以直接起诉. */
    CHOICE
}
