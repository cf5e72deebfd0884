package org.gongkai.foundation.paper.layout;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paper laid out (排版结果).
 *
 * @param sheets what stands on each, in the order of reading
 * @param seal where the seal stands; null on a form, which bears none
 */
public record Layout(
        String title,
        List<Part> parts,
        List<List<Mark>> sheets,
        @Nullable SealPlace seal) {

    /** The square around a round seal, on which sheet, and which part it is. */
    public record SealPlace(int sheet, int part, double x, double y, double side) {}

    public Layout {
        parts = List.copyOf(parts);
        sheets = sheets.stream().map(List::copyOf).toList();
    }

    /** A layout on which no seal is put. */
    public static Layout unsealed(String title, List<Part> parts, List<List<Mark>> sheets) {
        return new Layout(title, parts, sheets, null);
    }

    /** Where the seal stands, on what bears one. */
    public SealPlace sealPlace() {
        return Objects.requireNonNull(seal);
    }
}
