package org.gongkai.standards.catalogue;

/** For whom a matter is published (公开对象). */
public enum Audience {
    /** 全社会. */
    ALL,
    /** 特定群体, named beside it. */
    SPECIFIC
}
