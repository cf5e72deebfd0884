package org.gongkai.portal.search;

/** What kind of thing was found (检索对象类型). */
public enum ItemType {
    /** 文件、信息. */
    DOCUMENT('D'),
    /** 附件. */
    ATTACHMENT('A'),
    /** 事项. */
    MATTER('M'),
    /** 公开单位. */
    UNIT('U');

    private final char letter;

    ItemType(char letter) {
        this.letter = letter;
    }

    /** The id of a thing in the index: a letter and the key its own room gave it, never used again. */
    public String id(long key) {
        return letter + Long.toString(key);
    }

    /** The id of a part of a thing. */
    public String id(long key, String part) {
        return id(key) + "-" + part;
    }
}
