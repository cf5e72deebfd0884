package org.gongkai.foundation.paper.layout;

import java.util.List;

/**
 * A paper laid out (排版结果).
 *
 * @param sheets what stands on each, in the order of reading
 * @param seal where the seal stands
 */
public record Layout(String title, List<Part> parts, List<List<Mark>> sheets, SealPlace seal) {

    /** The square around a round seal, on which sheet, and which part it is. */
    public record SealPlace(int sheet, int part, double x, double y, double side) {}

    public Layout {
        parts = List.copyOf(parts);
        sheets = sheets.stream().map(List::copyOf).toList();
    }
}
