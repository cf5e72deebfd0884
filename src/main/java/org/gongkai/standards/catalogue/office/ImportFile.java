package org.gongkai.standards.catalogue.office;

import org.gongkai.standards.catalogue.reading.Mapping;
import org.gongkai.standards.catalogue.reading.Settlements;

/**
 * A file to be read into a list.
 *
 * @param field name of the field of rows that do not name one; when given, the fields of other rows in force stay
 * @param settled what was decided about single rows
 */
public record ImportFile(
        String list, String field, Mapping mapping, String fileName, byte[] content, Settlements settled) {
    public ImportFile {
        if (fileName.isBlank()) {
            fileName = "list";
        }
        field = field.strip();
    }

    public ImportFile(String list, String field, Mapping mapping, String fileName, byte[] content) {
        this(list, field, mapping, fileName, content, Settlements.NONE);
    }
}
