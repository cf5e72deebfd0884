package org.gongkai.disclosure.publishing.richtext;

/** A heading of a text (标题) for the contents rail. */
public record Heading(int level, String id, String text) {}
