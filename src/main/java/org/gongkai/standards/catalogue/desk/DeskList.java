package org.gongkai.standards.catalogue.desk;

import java.util.List;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.office.Rights;
import org.jspecify.annotations.Nullable;

/** A list as the desk shows it: what is in force, how many drafts wait, whether the person may prepare it. */
public record DeskList(
        String code, String name, String owner, @Nullable CatalogueEdition inForce, long drafts, boolean prepares) {

    /** The name of a list among these rows. */
    public static String named(List<DeskList> rows, String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .map(DeskList::name)
                .findFirst()
                .orElse(code);
    }

    static List<DeskList> all(ListRegister register, Rights rights, Actor actor) {
        return register.listTypes().stream()
                .map(type -> {
                    var editions = register.editions(type.code());
                    return new DeskList(
                            type.code(),
                            type.name(),
                            type.owner(),
                            editions.stream()
                                    .filter(edition -> edition.state() == CatalogueEdition.State.IN_FORCE)
                                    .findFirst()
                                    .orElse(null),
                            editions.stream().filter(CatalogueEdition::isToCome).count(),
                            rights.mayPrepare(actor, type));
                })
                .toList();
    }
}
