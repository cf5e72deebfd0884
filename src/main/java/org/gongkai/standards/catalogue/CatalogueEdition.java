package org.gongkai.standards.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition (版) of a list: draft, checked, approved, in force from a date, superseded.
 *
 * @param id identity of the edition
 * @param listCode the list it is an edition of
 * @param number 1, 2, 3 … within the list
 * @param effectiveOn the first day in force, also while it is still to come; null while none is set
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

    /** The life of an edition; the ways between these are a table in {@code life}. */
    public enum State {
        /** 草稿. */
        DRAFT,
        /** 合法性审核. */
        LEGALITY_CHECK,
        /** 机构编制审核. */
        ESTABLISHMENT_CHECK,
        /** 待批准. */
        APPROVAL,
        /** 已批准，待施行. */
        APPROVED,
        /** 现行. */
        IN_FORCE,
        /** 已被代替. */
        SUPERSEDED,
        /** 已弃用. */
        DISCARDED
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /** Is or was in force, so that everybody may see it. */
    public boolean isPublic() {
        return state == State.IN_FORCE || state == State.SUPERSEDED;
    }

    /** On its way: not yet in force and not thrown away. */
    public boolean isToCome() {
        return !isPublic() && state != State.DISCARDED;
    }
}
