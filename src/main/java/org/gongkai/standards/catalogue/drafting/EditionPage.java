package org.gongkai.standards.catalogue.drafting;

import java.util.List;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Paging;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * What the desk shows of an edition: its way, what can be done now, its matters page by page.
 *
 * @param notes what others do at the same time
 * @param inForce number of the edition in force, to compare with; null if that is this one
 * @param adjusts whether this person may adjust single matters of it
 * @param only the one matter that may be corrected; null for any
 * @param corrects whether this person may correct single matters now
 * @param form the next step as it was entered, after a refusal
 */
public record EditionPage(
        String base,
        CatalogueEdition edition,
        LifeView life,
        List<String> notes,
        @Nullable Integer inForce,
        boolean corrects,
        boolean adjusts,
        @Nullable MatterId only,
        String words,
        List<Matter> matters,
        Paging paging,
        StrideForm form,
        Faults faults) {}
