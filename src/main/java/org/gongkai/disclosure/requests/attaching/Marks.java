package org.gongkai.disclosure.requests.attaching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.Secrets;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.Cuts;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Mentions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was marked in documents (区分处理标记登记), by whom and when; words are sealed. */
@Repository
public class Marks {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    Marks(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What is to be marked. */
    record Draft(
            Mark.Kind kind,
            String what,
            int leaf,
            Box box,
            boolean everywhere,
            String word,
            @Nullable Ground ground) {

        static Draft word(String what, int leaf, String word, Ground ground) {
            return new Draft(Mark.Kind.WORD, what, leaf, Box.NOWHERE, true, word, ground);
        }

        static Draft kept(String what, int leaf, String word) {
            return new Draft(Mark.Kind.KEPT, what, leaf, Box.NOWHERE, true, word, null);
        }
    }

    void add(Attachment attachment, Draft draft, Actor by) {
        long id = jdbc.sql("""
                insert into requests_mark (attachment_id, kind, what, leaf, x, y, width, height, everywhere, ground,
                    by_login, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(
                        attachment.id(),
                        draft.kind().name(),
                        draft.what(),
                        draft.leaf(),
                        draft.box().x(),
                        draft.box().y(),
                        draft.box().width(),
                        draft.box().height(),
                        draft.everywhere(),
                        draft.ground() == null ? null : draft.ground().name(),
                        by.login(),
                        by.name(),
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        secrets.put(attachment.request(), Map.of(name(id), draft.word()));
    }

    void remove(Attachment attachment, long id) {
        int removed = jdbc.sql("delete from requests_mark where attachment_id = ? and id = ?")
                .params(attachment.id(), id)
                .update();
        if (removed == 1) secrets.put(attachment.request(), Map.of(name(id), ""));
    }

    /** In the order in which they were made. */
    public List<Mark> of(Attachment attachment) {
        var words = secrets.of(attachment.request());
        return jdbc.sql("select * from requests_mark where attachment_id = ? order by id")
                .param(attachment.id())
                .query((row, n) -> new Mark(
                        row.getLong("id"),
                        Mark.Kind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        row.getInt("leaf"),
                        new Box(row.getFloat("x"), row.getFloat("y"), row.getFloat("width"), row.getFloat("height")),
                        row.getBoolean("everywhere"),
                        words.getOrDefault(name(row.getLong("id")), ""),
                        ground(row.getString("ground")),
                        row.getString("by_login"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Which marks cut, as one text: a result is made of exactly these. */
    static String signature(List<Mark> marks) {
        return marks.stream()
                .filter(Mark::cuts)
                .map(mark -> Long.toString(mark.id()))
                .collect(Collectors.joining(" ", "marks ", ""));
    }

    /** What goes by these marks. */
    static Cuts cuts(Manuscript manuscript, List<Mark> all) {
        var leaves = manuscript.leaves();
        List<String> words = new ArrayList<>();
        List<Cuts.Area> areas = new ArrayList<>();
        List<Integer> blocks = new ArrayList<>();
        for (var mark : all) {
            switch (mark.kind()) {
                case WORD -> words.add(mark.word());
                case BLOCK -> blocks.add(mark.leaf());
                case AREA -> {
                    areas.add(new Cuts.Area(mark.leaf(), mark.box()));
                    if (mark.everywhere()) {
                        leaves.get(mark.leaf()).under(mark.box()).stream()
                                .filter(Mentions::isWord)
                                .forEach(words::add);
                    }
                }
                case KEPT -> {}
            }
        }
        return new Cuts(words, areas, blocks);
    }

    private static @Nullable Ground ground(@Nullable String name) {
        return name == null ? null : Ground.valueOf(name);
    }

    private static String name(long id) {
        return "MARK " + id;
    }
}
