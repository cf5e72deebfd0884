package org.gongkai.standards.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/** The register of lists (清单总册): the place where all rooms look up list types, fields and matters. */
public interface ListRegister {
    /** All types of lists in their order. */
    List<ListType> listTypes();

    Optional<ListType> listType(String code);

    /** The fields of the set the district works with, in the order of the set. */
    List<Field> fields();

    /** Every field of every set. */
    List<Field> allFields();

    Optional<Field> field(String slug);

    ListCounts counts();

    /** The edition in force of a list. */
    Optional<CatalogueEdition> inForce(String listCode);

    /** All editions of a list, newest first. */
    List<CatalogueEdition> editions(String listCode);

    /** A matter as it is in force, or as it was when it was last in force. Drafts are not shown. */
    Optional<Matter> matter(MatterId id);

    /** The matters of these ids that are or were in force; unknown ids are left out. */
    Map<MatterId, Matter> matters(Collection<MatterId> ids);

    /** A page of matters; pages are counted from 1. */
    MatterPage matters(MatterFilter filter, int page, int size);

    /**
     * What an edition asked of units under a matter while it was in force (事项在一段时间里的要求).
     *
     * @param units those that answer for it, groups such as 各街道 taken apart
     * @param to the last day, null while it is in force
     */
    record Demand(
            MatterId matter,
            String listCode,
            @Nullable FieldId field,
            List<TimeLimit> limits,
            List<UnitId> units,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** What the editions asked to be published without request, one after the other in time; 依申请公开 asks nothing. */
    List<Demand> demands(Collection<MatterId> matters);

    /** Every matter that a list names or ever named, drafts left out. */
    List<MatterId> everNamed(String listCode);

    /** Matters in force whose names, codes or elements hold these words, those of the unit first. */
    List<Matter> suggest(String text, @Nullable UnitId unit, int limit);

    /** Hands every matter in force to the reader, list by list, without holding all of them in memory. */
    void inForce(Consumer<Matter> reader);
}
