package org.gongkai.standards.catalogue.comparing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListType;
import org.jspecify.annotations.Nullable;

/**
 * Two editions of a list compared (版本比较).
 *
 * @param from the earlier one; null when nothing came before
 * @param changes by kind, then in the order of the list
 * @param same how many matters are the same in both
 */
public record EditionComparison(
        ListType type, @Nullable CatalogueEdition from, CatalogueEdition to, List<MatterChange> changes, int same) {
    public EditionComparison {
        changes = changes.stream()
                .sorted(Comparator.comparing(MatterChange::kind))
                .toList();
    }

    /** How many of each kind, zero included. */
    public Map<Kind, Long> counts() {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(
                    kind,
                    changes.stream().filter(change -> change.kind() == kind).count());
        }
        return counts;
    }

    /** The changes a filter leaves. */
    public List<MatterChange> chosen(ChangeFilter filter) {
        return changes.stream().filter(filter::lets).toList();
    }

    /** The names of all subjects that something changed for. */
    public List<String> subjects() {
        var names = new TreeSet<String>();
        changes.forEach(change -> names.addAll(change.subjects()));
        return List.copyOf(names);
    }
}
