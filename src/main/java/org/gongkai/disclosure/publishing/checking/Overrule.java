package org.gongkai.disclosure.publishing.checking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody answered for (放行、没有错): for ever beside the document.
 *
 * @param sentence what was found, as it was shown
 * @param reason why it may stay; empty where a mere warning was set aside
 */
public record Overrule(
        String key,
        Point point,
        Severity severity,
        String sentence,
        @Nullable Long person,
        String name,
        String reason,
        Instant at) {}
