package org.gongkai.foundation.files;

import static org.gongkai.foundation.design.Speech.say;

/** Why a file cannot be read (读不出的原因), each with its sentence and the status that machines get. */
public enum Unreadable {
    /** No bytes. */
    EMPTY(422),
    /** More bytes than are kept. */
    TOO_LARGE(413),
    /** Opens only with a password or a licence. */
    ENCRYPTED(422),
    /** Ends before its end. */
    TRUNCATED(422),
    /** Contradicts its own format. */
    DAMAGED(422),
    /** One volume of an archive in several. */
    SPANNED(422),
    /** Packed into itself, or packed so that it grows without measure (压缩炸弹). */
    BOMB(422),
    /** Needs more memory than one file may take. */
    TOO_HEAVY(422),
    /** Takes more time than one file may take. */
    TOO_SLOW(422),
    /** Brought the reader down. */
    CRASHING(422),
    /** A program or a script. */
    EXECUTABLE(415),
    /** A format that is known but cannot be read. */
    UNSUPPORTED(415),
    /** No format that is known. */
    UNKNOWN(415),
    /** Too many files are being read at this moment. */
    BUSY(429);

    private final int status;

    Unreadable(int status) {
        this.status = status;
    }

    /** HTTP status of a refusal for this reason. */
    public int status() {
        return status;
    }

    /** What a person is told, with the way out. */
    public String sentence() {
        return say("files.unreadable." + name());
    }
}
