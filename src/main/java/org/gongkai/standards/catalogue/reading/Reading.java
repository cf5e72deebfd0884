package org.gongkai.standards.catalogue.reading;

import java.util.List;
import org.gongkai.standards.catalogue.layout.Header;

/**
 * What was read from a file (读取结果).
 *
 * @param merges how many merged regions the file has
 */
public record Reading(int sheets, int merges, List<Table> tables, List<ReadMatter> matters, List<Problem> problems) {
    public Reading {
        tables = List.copyOf(tables);
        matters = List.copyOf(matters);
        problems = List.copyOf(problems);
    }

    /** A table with its columns and, for each, the first value. */
    public record Table(String sheet, Header header, List<String> firstValues) {
        public Table {
            firstValues = List.copyOf(firstValues);
        }
    }

    /** The heading under which the file has a column; its key if the file has none. */
    public String heading(String sheet, String key) {
        return tables.stream()
                .filter(table -> table.sheet().equals(sheet) || sheet.isEmpty())
                .flatMap(table -> table.header().columns().stream())
                .filter(column ->
                        column.target() != null && column.target().key().equals(key))
                .map(Header.Column::heading)
                .findFirst()
                .orElse(key);
    }

    /** How many rows were read as matters. */
    public int rows() {
        return matters.size();
    }

    public boolean isBlocked() {
        return problems.stream().anyMatch(Problem::blocks);
    }

    public long count(Problem.Weight weight) {
        return problems.stream()
                .filter(problem -> problem.kind().weight() == weight)
                .count();
    }
}
