package org.gongkai.foundation.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All jobs, as rows. */
@Repository
class Jobs {

    private static final TypeReference<Map<String, Object>> FIGURES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Jobs(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    JobId add(String kind, String title, String startedBy, Map<String, String> orders) {
        return new JobId(jdbc.sql("""
                insert into jobs_job (kind, title, started_by, orders, state, created_at)
                values (?, ?, ?, ?::jsonb, 'WAITING', ?) returning id
                """)
                .params(kind, title, startedBy, json.writeValueAsString(orders), now())
                .query(Long.class)
                .single());
    }

    Optional<Job> find(JobId id) {
        return jdbc.sql(SELECT + " where j.id = ?")
                .param(id.value())
                .query((row, n) -> job(row))
                .optional();
    }

    List<Job> newest(int limit) {
        return jdbc.sql(SELECT + " order by j.created_at desc, j.id desc limit ?")
                .param(limit)
                .query((row, n) -> job(row))
                .list();
    }

    List<LineError> errors(JobId id) {
        return jdbc.sql("select line, reason from jobs_error where job_id = ? order by line")
                .param(id.value())
                .query((row, n) -> new LineError(row.getLong(1), row.getString(2)))
                .list();
    }

    /** Takes a job up, also again after a crash; false when it is over already. */
    boolean takeUp(JobId id) {
        return jdbc.sql("""
                update jobs_job set state = 'RUNNING', started_at = ?
                where id = ? and state in ('WAITING', 'RUNNING')
                """).params(now(), id.value()).update() == 1;
    }

    /** Puts a job back that could not be begun. */
    void putBack(JobId id) {
        jdbc.sql("update jobs_job set state = 'WAITING' where id = ? and state = 'RUNNING'")
                .param(id.value())
                .update();
    }

    void end(JobId id, JobState state, @Nullable String failure) {
        jdbc.sql("""
                update jobs_job set state = ?, failure = ?, ended_at = ?,
                       busy_millis = busy_millis + (extract(epoch from (?::timestamptz - started_at)) * 1000)::bigint
                where id = ?
                """).params(state.name(), failure, now(), now(), id.value()).update();
    }

    void askToStop(JobId id) {
        jdbc.sql("update jobs_job set stop_asked = true where id = ? and state in ('WAITING', 'RUNNING')")
                .param(id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static final String SELECT = """
            select j.*, (select count(*) from jobs_error e where e.job_id = j.id) as errors from jobs_job j
            """;

    private Job job(ResultSet row) throws SQLException {
        var state = JobState.valueOf(row.getString("state"));
        var total = row.getObject("total") == null ? null : row.getLong("total");
        long done = row.getLong("done");
        long failed = row.getLong("failed");
        double seconds = seconds(row, state);
        double rate = seconds > 0 ? (done + failed) / seconds : 0;
        Long remaining = total == null || rate <= 0 || state.isOver()
                ? null
                : Math.round(Math.max(0, total - done - failed) / rate);
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Job(
                new JobId(row.getLong("id")),
                row.getString("kind"),
                row.getString("title"),
                row.getString("started_by"),
                state,
                total,
                done,
                failed,
                row.getLong("errors"),
                rate,
                remaining,
                seconds,
                json.readValue(row.getString("result"), FIGURES),
                row.getString("failure"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private double seconds(ResultSet row, JobState state) throws SQLException {
        long millis = row.getLong("busy_millis");
        var started = row.getObject("started_at", OffsetDateTime.class);
        if (state == JobState.RUNNING && started != null) {
            millis += clock.instant().toEpochMilli() - started.toInstant().toEpochMilli();
        }
        return millis / 1000.0;
    }
}
