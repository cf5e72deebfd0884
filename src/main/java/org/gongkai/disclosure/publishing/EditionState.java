package org.gongkai.disclosure.publishing;

import static org.gongkai.foundation.design.Speech.say;

/** Where an edition stands in its life (状态); the ways between are in {@code life.EditionLife}. */
public enum EditionState {
    /** 草稿. */
    DRAFT,
    /** 待初审. */
    FIRST_REVIEW,
    /** 待复审. */
    SECOND_REVIEW,
    /** 待保密审查. */
    SECRECY_REVIEW,
    /** 待终审. */
    FINAL_REVIEW,
    /** 审核通过，待公开. */
    APPROVED,
    /** 已定时. */
    SCHEDULED,
    /** 已公开. */
    PUBLISHED,
    /** 已更正: a later edition of the same document stands in its place. */
    CORRECTED,
    /** 已被代替: another document stands in its place. */
    SUPERSEDED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已弃用: a draft given up before anyone saw it. */
    DISCARDED;

    /** Whether the public may read it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == CORRECTED || this == SUPERSEDED;
    }

    public boolean isReview() {
        return this == FIRST_REVIEW || this == SECOND_REVIEW || this == SECRECY_REVIEW || this == FINAL_REVIEW;
    }

    /** Whether work on it goes on. */
    public boolean isOpen() {
        return this == DRAFT || isReview() || this == APPROVED || this == SCHEDULED;
    }

    public String label() {
        return say("publishing.state." + name());
    }
}
