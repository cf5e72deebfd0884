package org.gongkai.foundation.files;

/** What came of reading a file (读取结果): its words, or why there are none. */
public sealed interface Reading {

    /** What the file is by its content. */
    String mediaType();

    /** Read to the end, or as far as the limit goes; a picture has an empty text. */
    record Read(String mediaType, String text) implements Reading {}

    /** Could not be read. */
    record Unread(String mediaType, Unreadable why) implements Reading {}
}
