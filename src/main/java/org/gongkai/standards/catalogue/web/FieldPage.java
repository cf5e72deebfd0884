package org.gongkai.standards.catalogue.web;

import java.util.List;
import org.gongkai.foundation.design.Paging;
import org.gongkai.standards.catalogue.Field;

/**
 * What the page of a field shows.
 *
 * @param seats its places in the sets of fields, in words
 * @param told what other rooms tell of it
 * @param tables its matters, list by list
 */
public record FieldPage(
        Field field,
        List<String> seats,
        List<Field> earlier,
        List<Field> later,
        List<Field.Told> told,
        List<Listed> tables,
        Paging paging,
        List<Door> rail) {

    /** The matters of one list. */
    public record Listed(String name, String href, MatterTable table) {}

    /** A way to a field. */
    public record Door(
            String slug, String name, String summary, long matters, boolean assigned, String now, boolean current) {}
}
