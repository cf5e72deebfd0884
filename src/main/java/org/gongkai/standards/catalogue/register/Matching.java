package org.gongkai.standards.catalogue.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recognises matters across editions: by their code, else by field, levels and subject. An identity is never reused. */
@Component
class Matching {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    Matching(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    /** The id of each matter, 0 for one that was never seen. */
    long[] match(String list, List<ReadMatter> matters) {
        var known = new Known();
        jdbc.sql("select id, code, row_key from catalogue_matter where list_code = :list order by id")
                .param("list", list)
                .query(row -> {
                    known.add(row.getLong("id"), row.getString("code"), row.getString("row_key"));
                });
        long[] ids = new long[matters.size()];
        var own = ownCodes(matters);
        for (int i = 0; i < ids.length; i++) {
            var code = matters.get(i).code();
            ids[i] = own.contains(code) && known.isSingle(code) ? known.byCode(code) : 0;
        }
        for (int i = 0; i < ids.length; i++) {
            ids[i] = ids[i] != 0
                    ? ids[i]
                    : known.byRow(matters.get(i).rowKey(), matters.get(i).code());
        }
        for (int i = 0; i < ids.length; i++) {
            ids[i] = ids[i] != 0 ? ids[i] : known.byCode(matters.get(i).code());
        }
        moved(matters, ids, known);
        return ids;
    }

    /** The codes that one matter only bears: items below one power may share its code. */
    private static Set<String> ownCodes(List<ReadMatter> matters) {
        var times = new HashMap<String, Integer>();
        matters.forEach(matter -> times.merge(matter.code(), 1, Integer::sum));
        times.values().removeIf(count -> count > 1);
        return times.keySet();
    }

    /** A matter that only went to another subject is the same matter, if there is no doubt which one. */
    private static void moved(List<ReadMatter> matters, long[] ids, Known known) {
        var left = new HashMap<String, Integer>();
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == 0) {
                left.merge(stem(matters.get(i).rowKey()), 1, Integer::sum);
            }
        }
        for (int i = 0; i < ids.length; i++) {
            var stem = stem(matters.get(i).rowKey());
            if (ids[i] == 0 && left.getOrDefault(stem, 0) == 1) {
                ids[i] = known.byStem(stem, matters.get(i).code());
            }
        }
    }

    private static String stem(String rowKey) {
        return rowKey.substring(0, rowKey.lastIndexOf('|'));
    }

    /** The id of each matter; new ones get theirs. */
    long[] keep(String list, List<ReadMatter> matters) {
        long[] ids = match(list, matters);
        int missing = (int) java.util.Arrays.stream(ids).filter(id -> id == 0).count();
        var fresh = new ArrayDeque<>(
                jdbc.sql("select nextval(pg_get_serial_sequence('catalogue_matter', 'id')) from generate_series(1, :n)")
                        .param("n", missing)
                        .query(Long.class)
                        .list());
        var added = new ArrayList<Object[]>();
        var now = Timestamp.from(clock.instant());
        for (int i = 0; i < ids.length; i++) {
            var matter = matters.get(i);
            if (ids[i] == 0) {
                ids[i] = fresh.removeFirst();
                added.add(new Object[] {ids[i], list, matter.code(), matter.rowKey(), now});
            }
        }
        batch.batchUpdate(
                "insert into catalogue_matter (id, list_code, code, row_key, first_seen_at) values (?, ?, ?, ?, ?)",
                added);
        return ids;
    }

    /** The identities of a list, each to be given away once. */
    private static final class Known {
        private final Map<String, Deque<Long>> codes = new HashMap<>();
        private final Map<String, Deque<Long>> rows = new HashMap<>();
        private final Map<String, Deque<Long>> stems = new HashMap<>();
        private final Map<Long, String> codeOf = new HashMap<>();
        private final Set<Long> taken = new HashSet<>();

        void add(long id, String code, String rowKey) {
            if (!code.isEmpty()) {
                codes.computeIfAbsent(code, c -> new ArrayDeque<>()).add(id);
            }
            rows.computeIfAbsent(rowKey, r -> new ArrayDeque<>()).add(id);
            stems.computeIfAbsent(stem(rowKey), r -> new ArrayDeque<>()).add(id);
            codeOf.put(id, code);
        }

        boolean isSingle(String code) {
            return codes.getOrDefault(code, new ArrayDeque<>()).size() == 1;
        }

        long byCode(String code) {
            return code.isEmpty() ? 0 : first(codes.get(code), code);
        }

        /** By its words, unless the known matter bears another code. */
        long byRow(String rowKey, String code) {
            return first(rows.get(rowKey), code);
        }

        /** By field and levels, if only one known matter is left that bears them. */
        long byStem(String stem, String code) {
            var free = new ArrayDeque<>(stems.getOrDefault(stem, new ArrayDeque<>()));
            free.removeIf(taken::contains);
            return free.size() == 1 ? first(free, code) : 0;
        }

        private long first(@org.jspecify.annotations.Nullable Deque<Long> ids, String code) {
            if (ids == null) {
                return 0;
            }
            for (long id : ids) {
                var known = codeOf.getOrDefault(id, "");
                boolean sameCode = known.isEmpty() || code.isEmpty() || known.equals(code);
                if (sameCode && taken.add(id)) {
                    return id;
                }
            }
            return 0;
        }
    }
}
