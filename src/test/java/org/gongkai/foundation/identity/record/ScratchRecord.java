package org.gongkai.foundation.identity.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.identity.AccessLedger;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A record of access of its own in a schema of its own, made by the product's migrations, that a test may spoil. */
final class ScratchRecord implements AutoCloseable {

    static final Instant NOW = Clock.systemUTC().instant();

    private final SingleConnectionDataSource connection;
    private final String schema;
    final JdbcTemplate jdbc;
    final AccessAudit audit;

    ScratchRecord(DataSource database, String schema, Path data) throws Exception {
        this.schema = schema;
        this.connection = new SingleConnectionDataSource(database.getConnection(), true);
        this.jdbc = new JdbcTemplate(connection);
        jdbc.execute("create schema " + schema);
        jdbc.execute("set search_path = " + schema + ", public");
        for (var script : new String[] {"V1__create_person.sql", "V4__chain_the_access_record.sql"}) {
            jdbc.execute(new ClassPathResource("db/" + script, AccessLedger.class)
                    .getContentAsString(StandardCharsets.UTF_8));
        }
        var clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        this.audit = new AccessAudit(
                jdbc,
                new Witness(new DataDirectory(data)),
                new Retention(JdbcClient.create(connection), new AccessRecordSettings(6), clock),
                clock);
    }

    /** An entry of so many days ago. */
    void entry(int daysAgo) {
        jdbc.update(
                "insert into identity_access_record (at, who, kind, target) values (?, 'w', 'K', 't')",
                java.sql.Timestamp.from(NOW.minus(java.time.Duration.ofDays(daysAgo))));
    }

    /** What somebody does who owns the database. */
    void forge(String sql) {
        for (var table : new String[] {"record", "head", "anchor"}) {
            jdbc.execute("alter table identity_access_" + table + " disable trigger user");
        }
        jdbc.execute(sql);
        for (var table : new String[] {"record", "head", "anchor"}) {
            jdbc.execute("alter table identity_access_" + table + " enable trigger user");
        }
    }

    @Override
    public void close() {
        jdbc.execute("drop schema " + schema + " cascade");
        jdbc.execute("set search_path = public");
        connection.destroy();
    }
}
