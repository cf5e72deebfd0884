package org.gongkai.standards.catalogue.desk;

import org.jspecify.annotations.Nullable;

/** What the form says beside the file: which list, and the field of rows that name none. */
public record ImportForm(@Nullable String list, @Nullable String field) {
    String listCode() {
        return list == null ? "" : list;
    }

    String fieldName() {
        return field == null ? "" : field;
    }
}
