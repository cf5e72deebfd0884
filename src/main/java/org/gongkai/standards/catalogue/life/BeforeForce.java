package org.gongkai.standards.catalogue.life;

import org.gongkai.standards.catalogue.CatalogueEdition;
import org.jspecify.annotations.Nullable;

/** What is seen to in the moment an edition comes into force, in the same transaction (施行前). */
public interface BeforeForce {
    /**
     * Sees to it, or refuses in a sentence.
     *
     * @param former the edition that will be superseded
     * @return whether the edition was carried over onto the one in force
     */
    boolean prepare(CatalogueEdition edition, @Nullable CatalogueEdition former);
}
