package org.gongkai.standards.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition (版) of a list: draft, in force from a date, superseded.
 *
 * @param id identity of the edition
 * @param listCode the list it is an edition of
 * @param number 1, 2, 3 … within the list
 * @param effectiveOn the first day in force; null while a draft
 * @param supersededOn the day another edition took its place
 * @param matters how many matters it holds
 * @param sourceName the file it was read from, empty if none
 * @param version for the optimistic lock
 * @param sample whether it is shipped sample data
 */
public record CatalogueEdition(
        long id,
        String listCode,
        int number,
        State state,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate supersededOn,
        int matters,
        String sourceName,
        boolean sample,
        Instant changedAt,
        int version) {

    /** The life of an edition. */
    public enum State {
        DRAFT,
        IN_FORCE,
        SUPERSEDED
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
