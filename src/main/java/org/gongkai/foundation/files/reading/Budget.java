package org.gongkai.foundation.files.reading;

/** How far unpacking may go; once spent, the whole file counts as one that grows without measure. */
final class Budget {

    private static final int DEEPEST = 8;
    private static final int MOST_PIECES = 5000;
    private static final long MOST_BYTES = 400L * 1024 * 1024;

    private int depth;
    private int pieces;
    private long bytes;
    private boolean spent;

    boolean isSpent() {
        return spent;
    }

    /** Goes one level down; false when that is too deep. */
    boolean enter() {
        depth++;
        spent = spent || depth > DEEPEST || ++pieces > MOST_PIECES;
        return !spent;
    }

    void leave() {
        depth--;
    }

    /** Counts unpacked bytes; false when they are too many. */
    boolean take(long more) {
        bytes += Math.max(0, more);
        spent = spent || bytes > MOST_BYTES;
        return !spent;
    }
}
