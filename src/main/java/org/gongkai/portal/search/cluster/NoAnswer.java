package org.gongkai.portal.search.cluster;

import org.jspecify.annotations.Nullable;

/** The cluster could not answer (集群无应答): nobody's mistake, and over when it is back. */
final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswer(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether a failure comes from it. */
    static boolean isIn(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoAnswer) {
                return true;
            }
        }
        return false;
    }
}
