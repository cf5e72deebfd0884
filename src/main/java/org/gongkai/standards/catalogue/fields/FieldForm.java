package org.gongkai.standards.catalogue.fields;

import java.util.List;

/**
 * The form for a field.
 *
 * @param seen version that is shown; empty for a new field
 * @param seats its number in each set
 * @param successors names, one a line
 */
public record FieldForm(String slug, String name, String summary, String seen, List<Seat> seats, String successors) {
    /** Number in one set of fields, empty if it is not in it. */
    public record Seat(String set, String setName, String number) {}

    public boolean isNew() {
        return seen.isEmpty();
    }
}
