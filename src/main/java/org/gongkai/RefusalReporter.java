package org.gongkai;

import org.gongkai.foundation.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells a refused start in its one sentence instead of a stack trace. */
final class RefusalReporter implements SpringBootExceptionReporter {

    /** The signature that Spring Boot looks for. */
    @SuppressWarnings("UnusedVariable")
    RefusalReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var refusal = in(failure);
        if (refusal != null) {
            System.err.println(refusal.getMessage());
        }
        return refusal != null;
    }

    static @Nullable StartRefused in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refusal) {
                return refusal;
            }
        }
        return null;
    }
}
