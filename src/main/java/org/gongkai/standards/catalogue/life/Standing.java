package org.gongkai.standards.catalogue.life;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.CatalogueEdition.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each edition stands (版本状态), moved only from the state and version that were seen. */
@Component
class Standing {
    private final JdbcClient jdbc;
    private final Clock clock;

    Standing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An edition that is due: list and number. */
    record Due(String list, int number) {}

    /** Two editions of one list never come into force at once. */
    void hold(String list) {
        jdbc.sql("select code from catalogue_list_type where code = :list for update")
                .param("list", list)
                .query(String.class)
                .optional();
    }

    /** False if somebody moved it since it was seen. */
    boolean move(CatalogueEdition seen, State to) {
        return moved(seen, to, "");
    }

    /** Approves for a day. */
    boolean approve(CatalogueEdition seen, LocalDate day) {
        return moved(seen, State.APPROVED, ", effective_on = date '" + day + "'");
    }

    boolean force(CatalogueEdition seen, LocalDate day, String login, @Nullable Long former) {
        return jdbc.sql("""
                        update catalogue_edition set state = 'IN_FORCE', effective_on = :day, forced_by = :login,
                            forced_at = :now, former_id = :former, changed_at = :now, version = version + 1
                        where id = :id and version = :seen and state = 'APPROVED'
                        """)
                        .param("day", day)
                        .param("login", login)
                        .param("former", former)
                        .param("now", now())
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .update()
                == 1;
    }

    boolean supersede(CatalogueEdition former, LocalDate day) {
        return moved(former, State.SUPERSEDED, ", superseded_on = date '" + day + "'");
    }

    void explain(CatalogueEdition edition, String reason, String basis) {
        jdbc.sql("update catalogue_edition set note = :reason, basis = :basis where id = :id")
                .param("reason", reason)
                .param("basis", basis)
                .param("id", edition.id())
                .update();
    }

    String preparedBy(CatalogueEdition edition) {
        return jdbc.sql("select prepared_by from catalogue_edition where id = :id")
                .param("id", edition.id())
                .query(String.class)
                .single();
    }

    /** Approved editions whose day has come, in the order of their days. */
    List<Due> due(LocalDate today) {
        return jdbc.sql("""
                        select list_code, number from catalogue_edition
                        where state = 'APPROVED' and effective_on <= :today order by effective_on, number
                        """)
                .param("today", today)
                .query((row, n) -> new Due(row.getString("list_code"), row.getInt("number")))
                .list();
    }

    private boolean moved(CatalogueEdition seen, State to, String also) {
        return jdbc.sql("update catalogue_edition set state = :to, changed_at = :now, version = version + 1" + also
                                + " where id = :id and version = :seen and state = :from")
                        .param("to", to.name())
                        .param("from", seen.state().name())
                        .param("now", now())
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
