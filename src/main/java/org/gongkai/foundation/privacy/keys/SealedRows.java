package org.gongkai.foundation.privacy.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sealed texts of one column (密封列), each for the row that its key names: {@code table.column KEY}. An empty text is none: it
 * was deleted, and nothing has to follow a key.
 */
public final class SealedRows implements SecretColumns.Column {

    private record Row(List<Object> key, String sealed) {}

    private final JdbcClient jdbc;
    private final SecretColumns columns;
    private final String name;
    private final int keys;
    private final String count;
    private final String free;
    private final String held;
    private final String update;

    /** What is written here stands in the code of a room, never in a request. */
    public SealedRows(JdbcClient jdbc, SecretColumns columns, String table, String column, List<String> key) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.name = table + "." + column;
        this.keys = key.size();
        var others = " from " + table + " where " + column + " <> '' and not starts_with(" + column + ", ?)";
        var rows = "select " + String.join(", ", key) + ", " + column + others + " limit ? for update";
        this.count = "select count(*)" + others;
        this.free = rows + " skip locked";
        this.held = rows;
        this.update = "update " + table + " set " + column + " = ? where "
                + key.stream().map(part -> part + " = ?").collect(Collectors.joining(" and "));
    }

    @Override
    public String seal(String plain, Object... key) {
        return columns.seal(plain, place(List.of(key)));
    }

    @Override
    public String sealBytes(byte[] plain, Object... key) {
        return columns.sealBytes(plain, place(List.of(key)));
    }

    @Override
    public String open(String text, Object... key) {
        return columns.open(text, place(List.of(key)));
    }

    @Override
    public byte[] openBytes(String text, Object... key) {
        return columns.openBytes(text, place(List.of(key)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long others(String beginning) {
        return jdbc.sql(count).param(beginning).query(Long.class).single();
    }

    /**
     * Whoever writes one of the rows just now is not waited for while others are held, or two who wait for each other would cost a
     * citizen the form; only when nothing else is left is one such row waited for, alone.
     */
    @Override
    public int sealAgain(String beginning, int most) {
        var rows = rows(free, beginning, most);
        if (rows.isEmpty()) {
            rows = rows(held, beginning, 1);
        }
        rows.forEach(row -> jdbc.sql(update)
                .params(Stream.concat(Stream.of(again(row)), row.key().stream()).toList())
                .update());
        return rows.size();
    }

    private List<Row> rows(String select, String beginning, int most) {
        return jdbc.sql(select)
                .params(beginning, most)
                .query((row, _) -> {
                    var key = new ArrayList<Object>();
                    for (int part = 1; part <= keys; part++) {
                        key.add(row.getObject(part));
                    }
                    return new Row(key, row.getString(keys + 1));
                })
                .list();
    }

    /** As bytes: they may be a text or a file. */
    private String again(Row row) {
        var place = place(row.key());
        return Sealed.parse(row.sealed()).isPresent()
                ? columns.sealBytes(columns.openBytes(row.sealed(), place), place)
                : columns.seal(row.sealed(), place);
    }

    private String place(List<Object> key) {
        return name + " " + key.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
