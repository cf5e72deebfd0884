package org.gongkai.standards.catalogue.comparing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Objects;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.register.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where any two editions of a list are held beside each other (版本比较). */
@Component
@Transactional(readOnly = true)
public class ComparisonRoom {
    private final ListRegister register;
    private final Versions versions;

    ComparisonRoom(ListRegister register, Versions versions) {
        this.register = register;
        this.versions = versions;
    }

    /**
     * Compares two editions by their numbers.
     *
     * @param staff whether drafts may be compared too
     */
    public EditionComparison compare(String list, int from, int to, boolean staff) {
        var type = type(list);
        return compare(type, edition(list, from, staff), edition(list, to, staff));
    }

    /** Compares an edition with the one it took the place of. */
    public EditionComparison compare(ListType type, @Nullable CatalogueEdition from, CatalogueEdition to) {
        var changes = versions.differing(from, to).stream()
                .map(pair -> MatterChange.of(type, pair))
                .filter(Objects::nonNull)
                .toList();
        long there = changes.stream().filter(change -> change.now() != null).count();
        return new EditionComparison(type, from, to, changes, (int) (to.matters() - there));
    }

    /** What changed from one version of a matter to the next; null if nothing that can be read did. */
    public @Nullable MatterChange change(ListType type, @Nullable Matter before, @Nullable Matter now) {
        return before == null && now == null ? null : MatterChange.of(type, new Versions.Pair(before, now));
    }

    public ListType type(String list) {
        return register.listType(list).orElseThrow(() -> new NotFound(say("catalogue.list.unknown")));
    }

    /** The editions that can be chosen, newest first. */
    public List<CatalogueEdition> editions(String list, boolean staff) {
        return register.editions(list).stream()
                .filter(edition -> staff || edition.isPublic())
                .toList();
    }

    private CatalogueEdition edition(String list, int number, boolean staff) {
        return editions(list, staff).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(say("catalogue.comparison.unknown", Integer.toString(number))));
    }
}
