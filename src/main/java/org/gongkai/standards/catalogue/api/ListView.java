package org.gongkai.standards.catalogue.api;

import java.util.List;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.jspecify.annotations.Nullable;

/** A type of list for machines, with its edition in force. */
record ListView(
        String code,
        String name,
        String summary,
        long matters,
        @Nullable Integer edition,
        @Nullable String effectiveOn,
        boolean reconstruction,
        List<ListType.Column> columns) {
    static ListView of(ListType type, long matters, ListRegister register) {
        var edition = register.inForce(type.code());
        return new ListView(
                type.code(),
                type.name(),
                type.summary(),
                matters,
                edition.map(CatalogueEdition::number).orElse(null),
                edition.map(found -> String.valueOf(found.effectiveOn())).orElse(null),
                type.reconstruction(),
                type.columns());
    }
}
