package org.gongkai.standards.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A type of list (清单类型) as data: the district may change names, columns and rules, and add types.
 *
 * @param code short permanent code used in addresses
 * @param name full name ("重点领域公开事项清单")
 * @param shortName name in narrow places
 * @param summary one sentence for citizens: what the list tells
 * @param columns its columns in order
 * @param codeScheme how its matters are numbered, in words
 * @param owner who keeps it, by name
 * @param publicationRule when and how the list itself is published
 * @param citation where type and columns are taken from
 * @param position order among the lists
 * @param reconstruction whether the type was reconstructed from practice instead of taken from the district's own files
 * @param version for the optimistic lock
 */
public record ListType(
        String code,
        String name,
        String shortName,
        String summary,
        List<Column> columns,
        String codeScheme,
        String owner,
        String publicationRule,
        String citation,
        int position,
        boolean reconstruction,
        int version) {
    public ListType {
        if (!code.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new IllegalArgumentException("A list code is short, lower case and stays for ever: " + code);
        }
        columns = List.copyOf(columns);
    }

    /** The column with this key. */
    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /**
     * A column of a list.
     *
     * @param key permanent key ("level1", "basis", "category")
     * @param label heading as printed
     * @param group heading above it when headings are merged ("公开事项"), empty if none
     * @param type what its cells hold
     * @param required whether a matter without it is incomplete
     */
    public record Column(String key, String label, String group, ColumnType type, boolean required) {}

    /** What the cells of a column hold. */
    public enum ColumnType {
        TEXT,
        FIELD,
        SEQUENCE,
        CODE,
        LEVEL,
        ELEMENTS,
        BASIS,
        LIMIT,
        SUBJECT,
        CHANNELS,
        AUDIENCE,
        MODE,
        TIER,
        LINK
    }

    /** A type of list, a field or the set of fields was described anew (清单与领域的名称变更); it holds at once. */
    public record Changed(String what) {}
}
