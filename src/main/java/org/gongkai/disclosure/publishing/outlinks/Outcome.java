package org.gongkai.disclosure.publishing.outlinks;

/** How an address of another site answered (链接应答). */
public enum Outcome {
    /** 打得开. */
    ANSWERS(false),
    /** It answers, but not to machines or not without signing in; people may well open it. */
    GUARDED(false),
    /** http leads to https of the same page. */
    MOVED_TO_HTTPS(false),
    /** 页面不存在: 404 or 410. */
    GONE(true),
    /** 没有这个网站. */
    UNKNOWN_HOST(true),
    /** 证书不对. */
    BAD_CERTIFICATE(true),
    /** 没有应答. */
    TIMEOUT(true),
    /** 拒绝连接. */
    REFUSED(true),
    /** 对方服务器出错. */
    SERVER_ERROR(true),
    /** 转来转去. */
    TOO_MANY_REDIRECTS(true),
    /** 内网地址: nobody outside can open it, and the server does not ask it. */
    PRIVATE(true),
    /** 写法不对. */
    MALFORMED(true),
    /** It cannot be told from here, as with ciphers that only some browsers know. */
    UNCLEAR(false),
    /** 服务器连不到外网. */
    NO_WAY_OUT(false);

    private final boolean failure;

    Outcome(boolean failure) {
        this.failure = failure;
    }

    /** Whether a reader would not get there. */
    public boolean isFailure() {
        return failure;
    }

    /** Whether it stops an edition: what is certain and only the writer can mend. */
    boolean blocks() {
        return this == GONE || this == UNKNOWN_HOST || this == PRIVATE || this == MALFORMED;
    }

    /** Whether it may be a bad moment only, so that it is believed when it comes a second time. */
    public boolean mayPass() {
        return this == TIMEOUT || this == REFUSED || this == SERVER_ERROR;
    }

    /** Whether it may as well be the own network that is down. */
    boolean mayBeOurs() {
        return this == UNKNOWN_HOST || this == TIMEOUT || this == REFUSED;
    }

    /** Whether somebody out there was heard. */
    boolean isHeard() {
        return !mayBeOurs() && this != PRIVATE && this != MALFORMED && this != NO_WAY_OUT;
    }
}
