package org.gongkai.standards.catalogue.sheet;

/** The file is refused (不予受理) because no list can be read from it. */
public final class NotReadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public NotReadable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why; the sentence lies in the messages under {@code catalogue.refused.}. */
    public enum Reason {
        EMPTY,
        ENCRYPTED,
        OLD_EXCEL,
        BROKEN,
        OTHER_FORMAT,
        TOO_LARGE,
        NOT_TEXT,
        NO_HEADER,
        NO_ROWS
    }
}
