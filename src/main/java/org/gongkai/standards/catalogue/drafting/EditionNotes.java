package org.gongkai.standards.catalogue.drafting;

import java.util.List;
import org.gongkai.standards.catalogue.CatalogueEdition;

/** What the page of an edition tells besides (版本提示): what it adjusts, what came into force meanwhile, what else is under way. */
public interface EditionNotes {
    /** Sentences, the most important first. */
    List<String> of(CatalogueEdition edition);

    /** Whether the edition can be carried over onto the one in force. */
    boolean canBeCarriedOver(CatalogueEdition edition);
}
