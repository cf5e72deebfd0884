package org.gongkai.disclosure.publishing.checking;

/** One of the things that a matter of the lists asks to be told (公开内容要素), and whether the text tells it. */
public record Element(String matter, String words, boolean covered) {}
