package org.gongkai.foundation.notification;

/** How it stands with somebody's wish for news (订阅状态). */
public enum Standing {
    /** Nobody asked. */
    NONE,
    /** Asked for, not confirmed yet: nothing but the question is sent. */
    ASKED,
    CONFIRMED,
    /** The subscriber wants no more. */
    ENDED,
    /** The address does not exist or takes nothing. */
    REFUSED
}
