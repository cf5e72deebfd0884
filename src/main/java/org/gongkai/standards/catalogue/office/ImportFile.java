package org.gongkai.standards.catalogue.office;

import org.gongkai.standards.catalogue.reading.Mapping;

/**
 * A file to be read into a list.
 *
 * @param field name of the field of rows that do not name one; when given, the fields of other rows in force stay
 */
public record ImportFile(String list, String field, Mapping mapping, String fileName, byte[] content) {
    public ImportFile {
        if (fileName.isBlank()) {
            fileName = "list";
        }
        field = field.strip();
    }
}
