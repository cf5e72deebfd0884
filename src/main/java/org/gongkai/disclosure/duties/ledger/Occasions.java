package org.gongkai.disclosure.duties.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.duties.reckoning.Occasion;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was noted as formed before it was published (应公开事项登记); a note is dropped with a reason, never deleted. */
@Repository
public class Occasions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Occasions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<MatterId, List<Occasion>> of(Collection<MatterId> matters) {
        record Noted(MatterId matter, Occasion occasion) {}
        return jdbc
                .sql("select * from duties_occasion where matter_id = any(?) and dropped_at is null order by id")
                .param(matters.stream().map(MatterId::value).toArray(Long[]::new))
                .query((row, n) -> new Noted(
                        new MatterId(row.getLong("matter_id")),
                        new Occasion(
                                row.getLong("id"),
                                new UnitId(row.getLong("unit_id")),
                                row.getObject("formed_on", LocalDate.class),
                                row.getString("what"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Noted::matter, Collectors.mapping(Noted::occasion, Collectors.toList())));
    }

    /** Notes that something was formed. */
    public void add(MatterId matter, UnitId unit, LocalDate formedOn, String what, String by, boolean sample) {
        jdbc.sql("""
                insert into duties_occasion (matter_id, unit_id, formed_on, what, noted_by, noted_at, sample)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(matter.value(), unit.value(), formedOn, what, by, now(), sample)
                .update();
    }

    /** Takes a note back; false when there is none of that number and unit, or it was taken back before. */
    public boolean drop(long id, UnitId unit, String because, String by) {
        return jdbc.sql("""
                update duties_occasion set dropped_by = ?, dropped_at = ?, dropped_because = ?
                where id = ? and unit_id = ? and dropped_at is null
                """).params(by, now(), because, id, unit.value()).update() == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
