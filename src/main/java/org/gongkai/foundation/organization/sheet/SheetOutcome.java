package org.gongkai.foundation.organization.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of units did, or would do (导入结果): all rows or none.
 *
 * @param ok whether nothing is wrong
 * @param preview whether it was only tried
 * @param rows how many rows were read
 * @param reason why nothing was imported, or null
 */
public record SheetOutcome(
        boolean ok,
        boolean preview,
        int rows,
        int established,
        int renamed,
        int moved,
        int corrected,
        int unchanged,
        List<Change> changes,
        List<Problem> problems,
        @Nullable String reason) {

    /** What one row changes: the kind of change and the name of the unit. */
    public record Change(int row, String code, String name, String what) {}

    /** What is wrong with a row, and what to do; {@code column} may be empty. */
    public record Problem(String sheet, int row, String column, String message) {}
}
