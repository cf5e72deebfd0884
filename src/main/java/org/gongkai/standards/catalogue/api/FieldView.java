package org.gongkai.standards.catalogue.api;

import java.util.List;
import org.gongkai.standards.catalogue.Field;

/** A field for machines, with its places in the sets of fields and its crosswalk. */
record FieldView(
        String slug,
        String name,
        long matters,
        List<Field.Seat> sets,
        List<String> successors,
        List<String> predecessors) {
    static FieldView of(Field field, long matters) {
        return new FieldView(
                field.slug(), field.name(), matters, field.seats(), field.successors(), field.predecessors());
    }
}
