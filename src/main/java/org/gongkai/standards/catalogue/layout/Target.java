package org.gongkai.standards.catalogue.layout;

import java.util.Locale;
import org.gongkai.standards.catalogue.ListType;

/**
 * Where the cells of a file's column go: a column of the list, or one box of it to tick ({@code audience.all}).
 *
 * @param column key of the list's column
 * @param option the box, in lower case; empty for the whole column
 */
public record Target(String column, String option) {

    /** Reads a key as it is written in mappings. */
    public static Target of(String key) {
        int dot = key.indexOf('.');
        return dot < 0
                ? new Target(key, "")
                : new Target(key.substring(0, dot), key.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The key as it is written in mappings. */
    public String key() {
        return option.isEmpty() ? column : column + "." + option;
    }

    /** Whether it is one channel (公开渠道) of several that have columns of their own; the option is its name. */
    public boolean isChannel() {
        return column.equals("channels") && !option.isEmpty();
    }

    /** Whether the list has this column. */
    public boolean fits(ListType type) {
        return type.column(column).isPresent();
    }
}
