package org.gongkai.foundation.files;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the files: what they are and what was read in them. */
@Repository
class StoredFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<StoredFile> find(FileDigest digest) {
        return jdbc.sql("select digest, size_bytes, media_type from files_stored where digest = ?")
                .param(digest.hex())
                .query((row, n) -> new StoredFile(new FileDigest(row.getString(1)), row.getLong(2), row.getString(3)))
                .optional();
    }

    /** How large all of them are together. */
    long total() {
        return jdbc.sql("select coalesce(sum(size_bytes), 0) from files_stored")
                .query(Long.class)
                .single();
    }

    void record(StoredFile kept) {
        jdbc.sql("""
                insert into files_stored (digest, size_bytes, media_type, kept_at) values (?, ?, ?, ?)
                on conflict (digest) do nothing
                """)
                .params(kept.digest().hex(), kept.size(), kept.mediaType(), Timestamp.from(clock.instant()))
                .update();
    }

    /** What was read before; empty when nobody tried yet. */
    Optional<Reading> reading(FileDigest digest) {
        return jdbc.sql("""
                select media_type, text_state, coalesce(body_text, '') as body, coalesce(unreadable_why, 'DAMAGED') as why
                from files_stored where digest = ? and text_state <> 'UNREAD'
                """)
                .param(digest.hex())
                .query((row, n) -> row.getString("text_state").equals("UNREADABLE")
                        ? new Reading.Unread(row.getString("media_type"), Unreadable.valueOf(row.getString("why")))
                        : (Reading) new Reading.Read(row.getString("media_type"), row.getString("body")))
                .optional();
    }

    /** Remembers what was read; that all readers were busy is no fact about the file. */
    void remember(FileDigest digest, Reading reading) {
        switch (reading) {
            case Reading.Read(String type, String text) ->
                note(digest, text.isEmpty() ? "EMPTY" : "READ", type, text, null);
            case Reading.Unread(String type, Unreadable why)
            when why != Unreadable.BUSY -> note(digest, "UNREADABLE", type, null, why.name());
            case Reading.Unread _ -> {}
        }
    }

    private void note(
            FileDigest digest,
            String state,
            String type,
            @org.jspecify.annotations.Nullable String text,
            @org.jspecify.annotations.Nullable String why) {
        jdbc.sql("""
                update files_stored set text_state = ?, media_type = ?, body_text = ?, unreadable_why = ? where digest = ?
                """).params(state, type, text, why, digest.hex()).update();
    }
}
