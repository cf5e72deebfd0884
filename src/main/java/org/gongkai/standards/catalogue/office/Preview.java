package org.gongkai.standards.catalogue.office;

import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What taking over a file would do (预览).
 *
 * @param inForce the edition it is compared with
 * @param nextNumber the number the draft will bear
 * @param millis how long reading took
 */
public record Preview(
        ListType type,
        Reading reading,
        Difference difference,
        @Nullable CatalogueEdition inForce,
        int nextNumber,
        long millis) {}
