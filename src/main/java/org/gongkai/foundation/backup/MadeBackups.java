package org.gongkai.foundation.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of backups. */
@Repository
class MadeBackups {

    private final JdbcClient jdbc;

    MadeBackups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MadeBackup made) {
        jdbc.sql("""
                insert into backup_made
                       (made_by, started_at, ended_at, destination, row_count, file_count, flawed, failure)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        made.by(),
                        made.startedAt().atOffset(ZoneOffset.UTC),
                        made.endedAt().atOffset(ZoneOffset.UTC),
                        made.destination(),
                        made.rows(),
                        made.files(),
                        made.flawed(),
                        made.failure())
                .update();
    }

    Optional<MadeBackup> last() {
        return jdbc.sql("select * from backup_made where failure is null order by ended_at desc limit 1")
                .query((row, _) -> made(row))
                .optional();
    }

    List<MadeBackup> newest(int limit) {
        return jdbc.sql("select * from backup_made order by ended_at desc limit ?")
                .param(limit)
                .query((row, _) -> made(row))
                .list();
    }

    private static MadeBackup made(ResultSet row) throws SQLException {
        return new MadeBackup(
                row.getString("made_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getString("destination"),
                row.getLong("row_count"),
                row.getLong("file_count"),
                row.getInt("flawed"),
                row.getString("failure"));
    }
}
