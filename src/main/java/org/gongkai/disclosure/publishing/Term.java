package org.gongkai.disclosure.publishing;

/** A word of a classification (分类词) with its code. */
public record Term(String code, String name) {}
