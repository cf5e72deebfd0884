package org.gongkai.standards.catalogue.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Step;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.comparing.ChangedCell;
import org.gongkai.standards.catalogue.comparing.ComparisonRoom;
import org.gongkai.standards.catalogue.comparing.MatterChange;
import org.gongkai.standards.catalogue.register.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which edition changed what in one matter (事项沿革). */
@Component
class MatterHistory {
    private final ListRegister register;
    private final Versions versions;
    private final ComparisonRoom comparisons;

    MatterHistory(ListRegister register, Versions versions, ComparisonRoom comparisons) {
        this.register = register;
        this.versions = versions;
        this.comparisons = comparisons;
    }

    /** The newest first; editions that left it as it was are not told, but the last one is. */
    List<Step> of(ListType type, MatterId id) {
        var steps = new ArrayList<Step>();
        @Nullable Matter before = null;
        @Nullable CatalogueEdition former = null;
        for (var version : versions.of(id, register.editions(type.code())).entrySet()) {
            var now = version.getValue();
            var change = comparisons.change(type, before, now);
            if (change != null) {
                steps.addFirst(step(type, change, former, version.getKey(), id));
            }
            before = now;
            former = version.getKey();
        }
        if (!steps.isEmpty()) {
            var newest = steps.removeFirst();
            steps.addFirst(new Step(newest.what(), newest.when(), newest.href(), Step.State.NOW));
        }
        return steps;
    }

    private static Step step(
            ListType type,
            MatterChange change,
            @Nullable CatalogueEdition former,
            CatalogueEdition edition,
            MatterId id) {
        var number = Integer.toString(edition.number());
        var cells = change.cells().stream().map(ChangedCell::heading).collect(Collectors.joining("、"));
        var href = former == null
                ? null
                : "/lists/" + type.code() + "/compare/" + former.number() + "..." + number + "?matter=" + id;
        return new Step(
                cells.isEmpty()
                        ? say("catalogue.matter." + change.kind(), number)
                        : say("catalogue.matter." + change.kind(), number, cells),
                String.valueOf(edition.effectiveOn()),
                href,
                Step.State.DONE);
    }
}
