package org.gongkai.disclosure.duties.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.gongkai.disclosure.duties.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What units said of missing and late things (说明记录); nothing is ever deleted. */
@Repository
public class Explanations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Explanations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One entry of the record.
     *
     * @param droppedBecause why the words were taken away, null while they were not
     */
    public record Entry(
            String why,
            @Nullable LocalDate until,
            String by,
            LocalDateTime at,
            @Nullable String droppedBy,
            @Nullable String droppedBecause) {}

    public void add(Duty duty, String why, @Nullable LocalDate until, String by, boolean sample) {
        jdbc.sql("""
                insert into duties_explanation (matter_id, unit_id, origin, why, until_on, said_by, said_on, said_at, sample)
                values (:matter, :unit, :origin, :why, :until, :by, :on, :at, :sample)
                """)
                .param("matter", duty.matter().value())
                .param("unit", duty.unit().value())
                .param("origin", duty.origin())
                .param("why", why)
                .param("until", until)
                .param("by", by)
                .param("on", LocalDate.now(clock))
                .param("at", now())
                .param("sample", sample)
                .update();
    }

    /** Takes away the latest words; false when there are none. */
    public boolean drop(Duty duty, String because, String by) {
        return jdbc.sql("""
                update duties_explanation set dropped_by = ?, dropped_at = ?, dropped_because = ?
                where id = (select max(id) from duties_explanation
                    where matter_id = ? and unit_id = ? and origin = ?) and dropped_at is null
                """)
                        .params(
                                by,
                                now(),
                                because,
                                duty.matter().value(),
                                duty.unit().value(),
                                duty.origin())
                        .update()
                == 1;
    }

    /** Newest first. */
    public List<Entry> of(Duty duty) {
        return jdbc.sql("""
                select * from duties_explanation where matter_id = ? and unit_id = ? and origin = ? order by id desc
                """)
                .params(duty.matter().value(), duty.unit().value(), duty.origin())
                .query((row, n) -> new Entry(
                        row.getString("why"),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("said_by"),
                        LocalDateTime.ofInstant(row.getTimestamp("said_at").toInstant(), clock.getZone()),
                        row.getString("dropped_by"),
                        row.getString("dropped_because")))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
