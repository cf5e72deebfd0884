package org.gongkai.standards.catalogue.drafting;

import java.util.List;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Paging;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.Matter;

/**
 * What the desk shows of an edition: its way, what can be done now, its matters page by page.
 *
 * @param corrects whether this person may correct single matters now
 * @param form the next step as it was entered, after a refusal
 */
public record EditionPage(
        String base,
        CatalogueEdition edition,
        LifeView life,
        boolean corrects,
        String words,
        List<Matter> matters,
        Paging paging,
        StrideForm form,
        Faults faults) {}
