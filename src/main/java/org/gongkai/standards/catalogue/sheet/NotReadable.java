package org.gongkai.standards.catalogue.sheet;

/** The file is refused (不予受理) because no list can be read from it. */
public final class NotReadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String found;

    public NotReadable(Reason reason) {
        this(reason, "");
    }

    /**
     * @param found key of what the file really is, for {@link Reason#OTHER_FORMAT}
     */
    public NotReadable(Reason reason, String found) {
        super(reason.name());
        this.reason = reason;
        this.found = found;
    }

    public Reason reason() {
        return reason;
    }

    /** What the file really is; the words lie in the messages under {@code catalogue.format.}. */
    public String found() {
        return found;
    }

    /** Why; the sentence lies in the messages under {@code catalogue.refused.}. */
    public enum Reason {
        EMPTY,
        ENCRYPTED,
        OLD_EXCEL,
        BROKEN,
        CUT_OFF,
        OTHER_FORMAT,
        TOO_LARGE,
        BOMB,
        NOT_TEXT,
        NO_HEADER,
        NO_ROWS
    }
}
