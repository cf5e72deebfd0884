package org.gongkai.standards.catalogue.adjusting;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Refused;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.comparing.ComparisonRoom;
import org.gongkai.standards.catalogue.life.BeforeForce;
import org.gongkai.standards.catalogue.register.EditionBook;
import org.gongkai.standards.catalogue.register.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries an adjustment over onto the edition that came into force after it was drafted (接到现行版), so that it undoes nothing
 * but its own matter; if that edition changed the same matter, a person must decide.
 */
@Component
class CarryingOver implements BeforeForce {
    private final AdjustmentBook book;
    private final EditionBook editions;
    private final ListRegister register;
    private final Versions versions;
    private final ComparisonRoom comparisons;

    CarryingOver(
            AdjustmentBook book,
            EditionBook editions,
            ListRegister register,
            Versions versions,
            ComparisonRoom comparisons) {
        this.book = book;
        this.editions = editions;
        this.register = register;
        this.versions = versions;
        this.comparisons = comparisons;
    }

    @Override
    public boolean prepare(CatalogueEdition edition, @Nullable CatalogueEdition former) {
        var adjusted = book.of(edition).orElse(null);
        long base = book.base(edition);
        if (adjusted == null || former == null || base == former.id()) {
            return false;
        }
        var matter = adjusted.matter();
        var type = comparisons.type(edition.listCode());
        if (comparisons.change(type, in(edition, base, matter), in(edition, former.id(), matter)) != null) {
            throw new Refused(say(
                    "catalogue.adjust.refused.conflict",
                    Integer.toString(former.number()),
                    adjusted.title(),
                    Integer.toString(edition.number())));
        }
        editions.replaceAllBut(edition, former, matter);
        return true;
    }

    private @Nullable Matter in(CatalogueEdition edition, long wanted, MatterId matter) {
        return versions.of(matter, register.editions(edition.listCode())).entrySet().stream()
                .filter(version -> version.getKey().id() == wanted)
                .map(java.util.Map.Entry::getValue)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
