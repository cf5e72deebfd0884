package org.gongkai.standards.catalogue.layout;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names of fields, to be found in cells, in names of sheets and in titles. */
public record FieldNames(List<String> names) {
    public FieldNames {
        names = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    public static FieldNames of(Collection<String> names) {
        return new FieldNames(List.copyOf(names));
    }

    /** Whether it is the very name of a field. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** The field whose name occurs in a text; empty if none does. */
    public String in(String text) {
        var plain = text.replaceAll("\\s+", "");
        return names.stream().filter(plain::contains).findFirst().orElse("");
    }

    /** The field a cell means: its very name, else one that occurs in it, else the cell's own words. */
    public String meant(String cell) {
        if (has(cell)) {
            return cell;
        }
        var inside = in(cell);
        return inside.isEmpty() || cell.length() > inside.length() + 12 ? cell : inside;
    }
}
