package org.gongkai.standards.catalogue.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.standards.catalogue.reading.Settlements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Files that were laid on the desk and wait to be taken over (待入库的文件); what nobody took is thrown away in time. */
@Component
public class Inbox {
    private static final Duration KEPT = Duration.ofDays(14);
    private static final TypeReference<List<Settlements.Decision>> DECISIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public long lay(String list, String field, String fileName, byte[] content, String login) {
        var now = clock.instant();
        jdbc.sql("delete from catalogue_import where laid_at < :old")
                .param("old", Timestamp.from(now.minus(KEPT)))
                .update();
        return jdbc.sql("""
                        insert into catalogue_import (list_code, field_name, file_name, content, laid_by, laid_at)
                        values (:list, :field, :name, :content, :login, :now) returning id
                        """)
                .param("list", list)
                .param("field", field)
                .param("name", fileName)
                .param("content", content)
                .param("login", login)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    public Optional<Laid> find(long id) {
        return jdbc.sql("select * from catalogue_import where id = :id")
                .param("id", id)
                .query((row, n) -> new Laid(
                        row.getLong("id"),
                        row.getString("list_code"),
                        row.getString("field_name"),
                        row.getString("file_name"),
                        row.getBytes("content"),
                        Cells.read(row.getString("mapping"), Cells.LABELLED),
                        new Settlements(Cells.read(row.getString("settlements"), DECISIONS))))
                .optional();
    }

    public void assign(long id, Map<String, String> mapping) {
        jdbc.sql("update catalogue_import set mapping = cast(:mapping as jsonb) where id = :id")
                .param("mapping", Cells.write(mapping))
                .param("id", id)
                .update();
    }

    /** Keeps what was decided about single rows. */
    public void settle(long id, Settlements settled) {
        jdbc.sql("update catalogue_import set settlements = cast(:decisions as jsonb) where id = :id")
                .param("decisions", Cells.write(settled.decisions()))
                .param("id", id)
                .update();
    }

    /** The file was taken over; it is not needed any more. */
    public void clear(long id) {
        jdbc.sql("delete from catalogue_import where id = :id").param("id", id).update();
    }

    /**
     * A waiting file.
     *
     * @param mapping headings and the keys they were assigned
     * @param settled what was decided about single rows
     */
    public record Laid(
            long id,
            String list,
            String field,
            String fileName,
            byte[] content,
            Map<String, String> mapping,
            Settlements settled) {}
}
