package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.privacy.redaction.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of requests (附件登记). */
@Repository
public class Attachments {

    private final JdbcClient jdbc;
    private final Clock clock;

    Attachments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of their numbers. */
    public List<Attachment> of(RequestId request) {
        return jdbc.sql("select * from requests_attachment where request_id = ? order by place")
                .param(request.value())
                .query(Attachments::row)
                .list();
    }

    public Optional<Attachment> find(RequestId request, int place) {
        return jdbc.sql("select * from requests_attachment where request_id = ? and place = ?")
                .params(request.value(), place)
                .query(Attachments::row)
                .optional();
    }

    /** The next number; nobody else gets it, for nobody else adds one until the transaction is over. */
    int next(RequestId request) {
        jdbc.sql("select id from requests_request where id = ? for update")
                .param(request.value())
                .query(Long.class)
                .single();
        return jdbc.sql("select coalesce(max(place), 0) + 1 from requests_attachment where request_id = ?")
                .param(request.value())
                .query(Integer.class)
                .single();
    }

    /** Keeps a document that is still to be read. */
    Attachment add(RequestId request, int place, int item, Form form, FileDigest original, JobId reading, String by) {
        jdbc.sql("""
                insert into requests_attachment
                    (request_id, place, item, form, leaves, original, reading, brought_at, brought_by)
                values (?, ?, ?, ?, 0, ?, ?, ?, ?)
                """)
                .params(
                        request.value(),
                        place,
                        item,
                        form.name(),
                        original.hex(),
                        reading.value(),
                        Timestamp.from(clock.instant()),
                        by)
                .update();
        return find(request, place).orElseThrow();
    }

    /** Puts another file in the place of one that was not read. */
    void replace(Attachment attachment, Form form, FileDigest original, JobId reading, String by) {
        jdbc.sql("""
                update requests_attachment set form = ?, original = ?, reading = ?, brought_at = ?, brought_by = ?
                where id = ? and opened is null
                """)
                .params(
                        form.name(),
                        original.hex(),
                        reading.value(),
                        Timestamp.from(clock.instant()),
                        by,
                        attachment.id())
                .update();
    }

    /** Has one that was not read read by another job. */
    void readAgain(Attachment attachment, JobId reading) {
        jdbc.sql("update requests_attachment set reading = ? where id = ? and opened is null")
                .params(reading.value(), attachment.id())
                .update();
    }

    /** The document that a job reads, held until the transaction is over; none when it is wanted no more. */
    Optional<Attachment> readBy(JobId job) {
        return jdbc.sql("select * from requests_attachment where reading = ? for update")
                .param(job.value())
                .query(Attachments::row)
                .optional();
    }

    /** Keeps what was read, and with it ends the waiting. */
    void read(JobId job, Form form, int leaves, FileDigest opened) {
        jdbc.sql("""
                update requests_attachment set form = ?, leaves = ?, opened = ?, reading = null where reading = ?
                """).params(form.name(), leaves, opened.hex(), job.value()).update();
    }

    /** Gives up what was made before and waits for a job. */
    void order(Attachment attachment, JobId job) {
        giveUp(attachment);
        jdbc.sql("update requests_attachment set making = ? where id = ?")
                .params(job.value(), attachment.id())
                .update();
    }

    /** The document for which a job works; none when it is wanted no more. */
    Optional<Attachment> madeBy(JobId job) {
        return jdbc.sql("select * from requests_attachment where making = ?")
                .param(job.value())
                .query(Attachments::row)
                .optional();
    }

    /** Holds a document until the transaction is over, so that two who work on it come one after the other. */
    Attachment hold(Attachment attachment) {
        return jdbc.sql("select * from requests_attachment where id = ? for update")
                .param(attachment.id())
                .query(Attachments::row)
                .optional()
                .orElseThrow(() -> new NotFound(say("requests.attachment.none")));
    }

    /** Keeps a result that was proved, unless marks changed meanwhile. */
    boolean made(Attachment attachment, JobId job, FileDigest result, long size, String marks) {
        return jdbc.sql("""
                update requests_attachment
                set result = ?, result_size = ?, result_of = ?, proved_at = ?, taken_at = null, making = null
                where id = ? and making = ?
                """)
                        .params(
                                result.hex(),
                                size,
                                marks,
                                Timestamp.from(clock.instant()),
                                attachment.id(),
                                job.value())
                        .update()
                == 1;
    }

    /** Gives up a result because its marks change, made or still being made. */
    void giveUp(Attachment attachment) {
        jdbc.sql("""
                update requests_attachment
                set result = null, result_size = null, result_of = null, proved_at = null, taken_at = null,
                    making = null
                where id = ?
                """).param(attachment.id()).update();
    }

    /** Takes over the result made of these marks; false when it is another by now. */
    boolean take(Attachment attachment, String marks, String by) {
        return jdbc.sql("""
                update requests_attachment set taken_at = ?, taken_by = ?
                where id = ? and result_of = ? and proved_at is not null
                """)
                        .params(Timestamp.from(clock.instant()), by, attachment.id(), marks)
                        .update()
                == 1;
    }

    void takeBack(Attachment attachment) {
        jdbc.sql("update requests_attachment set taken_at = null where id = ?")
                .param(attachment.id())
                .update();
    }

    void remove(Attachment attachment) {
        jdbc.sql("delete from requests_mark where attachment_id = ?")
                .param(attachment.id())
                .update();
        jdbc.sql("delete from requests_attachment where id = ?")
                .param(attachment.id())
                .update();
    }

    private static Attachment row(ResultSet row, int n) throws SQLException {
        var result = row.getString("result");
        var opened = row.getString("opened");
        return new Attachment(
                row.getLong("id"),
                new RequestId(row.getLong("request_id")),
                row.getInt("place"),
                row.getInt("item"),
                Form.valueOf(row.getString("form")),
                row.getInt("leaves"),
                new FileDigest(row.getString("original")),
                opened == null ? null : new FileDigest(opened),
                job(row, "reading"),
                result == null ? null : new FileDigest(result),
                row.getLong("result_size"),
                row.getString("result_of"),
                instant(row, "proved_at"),
                job(row, "making"),
                instant(row, "taken_at"),
                row.getString("taken_by"),
                row.getString("brought_by"));
    }

    private static @Nullable JobId job(ResultSet row, String column) throws SQLException {
        var job = row.getObject(column, Long.class);
        return job == null ? null : new JobId(job);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
