package org.gongkai.disclosure.requests.papers;

import java.util.Locale;

/** The forms of file that a letter is given out in (文件格式). */
public enum Form {
    PDF("application/pdf"),
    OFD("application/ofd");

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word in an address and the ending of a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
