package org.gongkai.disclosure.publishing.archive;

import org.gongkai.disclosure.publishing.ReviewRoute;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each unit reviews. */
@Repository
public class ReviewRoutes {

    private final JdbcClient jdbc;

    ReviewRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ReviewRoute of(UnitId unit) {
        return jdbc.sql("select steps, secrecy from publishing_review_route where unit_id = ?")
                .param(unit.value())
                .query((row, n) -> new ReviewRoute(row.getInt(1), row.getBoolean(2)))
                .optional()
                .orElse(ReviewRoute.USUAL);
    }

    public void set(UnitId unit, ReviewRoute route) {
        jdbc.sql("""
                insert into publishing_review_route (unit_id, steps, secrecy) values (?, ?, ?)
                on conflict (unit_id) do update set steps = excluded.steps, secrecy = excluded.secrecy
                """).params(unit.value(), route.steps(), route.secrecy()).update();
    }
}
