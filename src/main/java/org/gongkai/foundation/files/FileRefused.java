package org.gongkai.foundation.files;

import org.gongkai.foundation.design.Refused;

/** A file that cannot be kept (文件不能收); the message says why and what to do. */
public final class FileRefused extends Refused {

    private static final long serialVersionUID = 1L;

    FileRefused(String sentence) {
        super(sentence);
    }
}
