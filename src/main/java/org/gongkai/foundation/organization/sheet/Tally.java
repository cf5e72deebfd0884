package org.gongkai.foundation.organization.sheet;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Refused;

/** Counts what the rows of one sheet do and what is wrong with them. */
final class Tally {

    /** What a row can do. */
    enum Deed {
        ESTABLISHED,
        RENAMED,
        MOVED,
        CORRECTED,
        UNCHANGED
    }

    private final boolean preview;
    private final int rows;
    private final Map<Deed, Integer> counts = new EnumMap<>(Deed.class);
    private final List<SheetOutcome.Change> changes = new ArrayList<>();
    private final List<SheetOutcome.Problem> problems = new ArrayList<>();

    Tally(boolean preview, int rows) {
        this.preview = preview;
        this.rows = rows;
    }

    void did(UnitRow row, Deed deed) {
        counts.merge(deed, 1, Integer::sum);
        if (deed != Deed.UNCHANGED) {
            changes.add(new SheetOutcome.Change(
                    row.number(), row.code(), row.text(UnitColumn.NAME), say("organization.deed." + deed)));
        }
    }

    void problem(UnitRow row, Refused refused) {
        var column = Arrays.stream(UnitColumn.values())
                .filter(known -> known.field().equals(refused.field()))
                .map(UnitColumn::heading)
                .findFirst()
                .orElse("");
        problems.add(new SheetOutcome.Problem(row.sheet(), row.number(), column, refused.sentence()));
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    SheetOutcome outcome() {
        return new SheetOutcome(
                problems.isEmpty(),
                preview,
                rows,
                count(Deed.ESTABLISHED),
                count(Deed.RENAMED),
                count(Deed.MOVED),
                count(Deed.CORRECTED),
                count(Deed.UNCHANGED),
                List.copyOf(changes),
                List.copyOf(problems),
                problems.isEmpty() ? null : say("organization.sheet.reason", problems.size()));
    }

    private int count(Deed deed) {
        return counts.getOrDefault(deed, 0);
    }
}
