package org.gongkai.standards.catalogue.adjusting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.drafting.EditionNotes;
import org.springframework.stereotype.Component;

/** Tells whoever handles an edition what others do at the same time (并行提示). */
@Component
class AdjustmentNotes implements EditionNotes {
    private final AdjustmentBook book;
    private final ListRegister register;

    AdjustmentNotes(AdjustmentBook book, ListRegister register) {
        this.book = book;
        this.register = register;
    }

    @Override
    public List<String> of(CatalogueEdition edition) {
        var notes = new ArrayList<String>();
        var adjusted = book.of(edition);
        adjusted.ifPresent(
                one -> notes.add(say("catalogue.adjust.single", one.kind().label(), one.title())));
        if (!edition.isToCome()) {
            return notes;
        }
        if (isStale(edition)) {
            var now = register.inForce(edition.listCode())
                    .map(CatalogueEdition::number)
                    .orElse(0);
            notes.add(say(
                    adjusted.isPresent() ? "catalogue.adjust.stale.single" : "catalogue.adjust.stale.whole",
                    Integer.toString(now)));
        }
        var others = register.editions(edition.listCode()).stream()
                .filter(other -> other.isToCome() && other.id() != edition.id())
                .map(other -> say(
                        "catalogue.adjust.other",
                        Integer.toString(other.number()),
                        say("catalogue.desk.state." + other.state())))
                .collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            notes.add(say("catalogue.adjust.others", others));
        }
        return notes;
    }

    @Override
    public boolean canBeCarriedOver(CatalogueEdition edition) {
        return isStale(edition) && book.of(edition).isPresent();
    }

    private boolean isStale(CatalogueEdition edition) {
        return register.inForce(edition.listCode())
                .filter(now -> now.id() != book.base(edition))
                .isPresent();
    }
}
