package org.gongkai.foundation.identity.record;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where the record of access is verified and, after its time, shortened (访问记录审计). */
@Component
public class AccessAudit {

    private static final int FETCHED = 1_000;

    private final JdbcTemplate jdbc;
    private final Witness witness;
    private final Retention retention;
    private final Clock clock;

    AccessAudit(JdbcTemplate jdbc, Witness witness, Retention retention, Clock clock) {
        this.jdbc = jdbc;
        this.witness = witness;
        this.retention = retention;
        this.clock = clock;
    }

    /** Reads the whole chain from its anchor to its end, in one picture of the database, and compares the notes outside. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verify() {
        var notes = new HashMap<Long, String>();
        witness.notes().forEach(note -> notes.put(note.number(), note.hash()));
        var start = anchor().orElse(new Witness.Note(0, Link.BEGINNING));
        notes.keySet().removeIf(number -> number < start.number());
        int witnessed = notes.size();
        var reading = new ChainReading(start.number(), start.hash());
        compare(reading, notes, start.number(), start.hash());
        jdbc.query(
                connection -> {
                    var all = connection.prepareStatement("select * from identity_access_record order by number");
                    all.setFetchSize(FETCHED);
                    return all;
                },
                row -> {
                    var link = AccessReading.link(row);
                    if (reading.next(link)) {
                        compare(reading, notes, link.number(), link.hash());
                    }
                });
        var head = jdbc.queryForObject(
                "select number, hash from identity_access_head",
                (row, n) -> new Witness.Note(row.getLong("number"), row.getString("hash")));
        if (head != null) {
            reading.end(head.number(), head.hash());
        }
        notes.keySet().stream().min(Long::compare).ifPresent(reading::contradicted);
        if (reading.flaw().isEmpty()) {
            witness.note(reading.number(), reading.hash());
        }
        return new Verdict(
                reading.read(),
                start.number() + 1,
                reading.number(),
                reading.hash(),
                witnessed,
                reading.flaw().orElse(null),
                clock.instant());
    }

    /** Writes down outside the database where the chain ends now. */
    void witness() {
        jdbc.query(
                "select number, hash from identity_access_head",
                (ResultSet row) -> witness.note(row.getLong("number"), row.getString("hash")));
    }

    /** Takes away, from the old end, the entries that have had their time; the last of them stays behind as the anchor. */
    @Transactional
    public long prune() {
        var limit = Timestamp.from(retention.limit());
        var last = jdbc.queryForObject("""
                select max(number) from identity_access_record
                where number < coalesce((select min(number) from identity_access_record where at >= ?),
                    (select number from identity_access_head) + 1)
                """, Long.class, limit);
        if (last == null) {
            return 0;
        }
        jdbc.update("""
                insert into identity_access_anchor (number, hash, at, pruned_at)
                select number, hash, at, ? from identity_access_record where number = ?
                """, Timestamp.from(clock.instant()), last);
        return jdbc.update("delete from identity_access_record where number <= ?", last);
    }

    private Optional<Witness.Note> anchor() {
        return jdbc
                .query(
                        "select number, hash from identity_access_anchor order by number desc limit 1",
                        (row, n) -> new Witness.Note(row.getLong("number"), row.getString("hash")))
                .stream()
                .findFirst();
    }

    /** A note agrees with the entry of its number, or the chain is not the one that was noted. */
    private static void compare(ChainReading reading, Map<Long, String> notes, long number, String hash) {
        var noted = notes.remove(number);
        if (noted != null && !noted.equals(hash)) {
            reading.contradicted(number);
        }
    }
}
