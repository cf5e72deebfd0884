package org.gongkai.disclosure.publishing.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many rows in one statement: each column travels as an array. A column is written {@code name:type}. */
final class Batch {

    private final String table;
    private final List<String> names = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Batch(String table, String... columns) {
        this.table = table;
        for (var column : columns) {
            var sides = column.split(":");
            names.add(sides[0]);
            types.add(sides[1]);
        }
    }

    void add(@Nullable Object... values) {
        if (values.length != names.size()) {
            throw new IllegalArgumentException(table + " has " + names.size() + " columns, not " + values.length);
        }
        rows.add(values);
    }

    void insert(JdbcTemplate jdbc) {
        if (rows.isEmpty()) return;
        var columns = IntStream.range(0, names.size()).mapToObj(this::cast).collect(Collectors.joining(", "));
        var arrays = types.stream().map(t -> "?::" + carrier(t) + "[]").collect(Collectors.joining(", "));
        var sql = "insert into %s (%s) select %s from unnest(%s) as r(%s)"
                .formatted(table, String.join(", ", names), columns, arrays, String.join(", ", names));
        jdbc.update(sql, statement -> {
            for (int i = 0; i < names.size(); i++) {
                int column = i;
                var values = rows.stream().map(row -> row[column]).toArray();
                statement.setArray(i + 1, statement.getConnection().createArrayOf(carrier(types.get(i)), values));
            }
        });
    }

    private String cast(int column) {
        var type = types.get(column);
        return type.equals(carrier(type)) ? names.get(column) : names.get(column) + "::" + type;
    }

    /** Dates, moments and JSON travel as text. */
    private static String carrier(String type) {
        return switch (type) {
            case "bigint", "int" -> type;
            default -> "text";
        };
    }
}
