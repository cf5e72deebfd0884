package org.gongkai.foundation.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One run of a job; every note goes to its row, in the caller's transaction. */
final class RunningJob implements JobRun {

    private final JobId id;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String startedBy;
    private final Map<String, String> orders;
    private final Map<Long, String> errors = new LinkedHashMap<>();

    RunningJob(JobId id, JdbcClient jdbc, JsonMapper json) {
        this.id = id;
        this.jdbc = jdbc;
        this.json = json;
        this.startedBy = value("started_by", String.class);
        this.orders = json.readValue(value("orders::text", String.class), new TypeReference<>() {});
    }

    @Override
    public JobId id() {
        return id;
    }

    @Override
    public String startedBy() {
        return startedBy;
    }

    @Override
    public Optional<String> order(String name) {
        return Optional.ofNullable(orders.get(name));
    }

    @Override
    public long position() {
        return value("position", Long.class);
    }

    @Override
    public void total(long pieces) {
        jdbc.sql("update jobs_job set total = ? where id = ?")
                .params(pieces, id.value())
                .update();
    }

    @Override
    public void advance(long position, long done, long failed) {
        errors.forEach(
                (line, reason) -> jdbc.sql("""
                insert into jobs_error (job_id, line, reason) values (?, ?, ?)
                on conflict (job_id, line) do update set reason = excluded.reason
                """).params(id.value(), line, reason).update());
        errors.clear();
        jdbc.sql("update jobs_job set position = ?, done = done + ?, failed = failed + ? where id = ?")
                .params(position, done, failed, id.value())
                .update();
    }

    @Override
    public void error(long line, String reason) {
        errors.put(line, reason);
    }

    @Override
    public void result(Map<String, ?> figures) {
        jdbc.sql("update jobs_job set result = ?::jsonb where id = ?")
                .params(json.writeValueAsString(figures), id.value())
                .update();
    }

    @Override
    public Map<String, Object> result() {
        return json.readValue(value("result::text", String.class), new TypeReference<>() {});
    }

    @Override
    public boolean cancelled() {
        return value("stop_asked", Boolean.class) || Thread.currentThread().isInterrupted();
    }

    private <T> T value(String column, Class<T> type) {
        return jdbc.sql("select " + column + " from jobs_job where id = ?")
                .param(id.value())
                .query(type)
                .single();
    }
}
