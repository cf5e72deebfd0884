package org.gongkai.foundation.design;

import org.jspecify.annotations.Nullable;

/**
 * A big number with its label (数字条); it is a door to the list it counts.
 *
 * @param tone colours the number only when a rule says that it is good or bad
 */
public record Figure(
        String number,
        String label,
        @Nullable String href,
        @Nullable Tone tone) {

    public Figure(String number, String label, @Nullable String href) {
        this(number, label, href, null);
    }
}
