package org.gongkai.portal.site.cache;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/** What one page shows (页面所示), noted while it is made: things by their ids, listings by their filters. */
public final class Shown {

    /** What is shown as a whole, so that any change of it touches the page. */
    public enum Whole {
        /** The units and how they belong together. */
        UNITS,
        /** Lists, matters and fields. */
        LISTS,
        /** Duties of more than one matter. */
        DUTIES,
        /** Documents by the key an import gave them. */
        SOURCES
    }

    private static final ThreadLocal<@Nullable Shown> HERE = new ThreadLocal<>();

    private final Set<Long> documents = new HashSet<>();
    private final Set<Long> units = new HashSet<>();
    private final Set<Long> matters = new HashSet<>();
    private final Set<DocumentFilter> listings = new HashSet<>();
    private final EnumSet<Whole> wholes = EnumSet.noneOf(Whole.class);

    /** The page that this thread makes, or null. */
    public static @Nullable Shown here() {
        return HERE.get();
    }

    /** Begins to note what this thread reads. */
    public static Shown begin() {
        var shown = new Shown();
        HERE.set(shown);
        return shown;
    }

    public static void end() {
        HERE.remove();
    }

    public void document(long id) {
        documents.add(id);
    }

    void documents(Collection<?> ids) {
        ids.forEach(id -> {
            if (id instanceof DocumentId document) documents.add(document.value());
        });
    }

    void unit(UnitId id) {
        units.add(id.value());
    }

    /** A matter whose duties are shown. */
    void duties(MatterId id) {
        matters.add(id.value());
    }

    void listing(DocumentFilter filter) {
        // whether a document may be relied on changes with its facts, so it does not narrow what touches the page
        listings.add(filter.validities(Set.of()));
    }

    /** A listing with counts in each of its groups: every count leaves its own group out. */
    void counts(DocumentFilter filter) {
        listing(filter);
        listing(filter.kinds(Set.of()));
        listing(filter.units(List.of()));
        listing(filter.topics(List.of()));
        listing(filter.years(List.of()));
    }

    public void whole(Whole part) {
        wholes.add(part);
    }

    Set<Long> documents() {
        return documents;
    }

    Set<Long> units() {
        return units;
    }

    Set<Long> matters() {
        return matters;
    }

    Set<DocumentFilter> listings() {
        return listings;
    }

    Set<Whole> wholes() {
        return wholes;
    }
}
