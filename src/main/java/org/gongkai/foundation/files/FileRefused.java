package org.gongkai.foundation.files;

import org.gongkai.foundation.design.Refused;
import org.springframework.http.HttpStatus;

/** A file that cannot be kept (文件不能收); the message says why and what to do. */
public final class FileRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private final Unreadable why;

    FileRefused(Unreadable why) {
        this(why, why.sentence());
    }

    FileRefused(Unreadable why, String sentence) {
        super(sentence, HttpStatus.valueOf(why.status()), "file");
        this.why = why;
    }

    public Unreadable why() {
        return why;
    }
}
