package org.gongkai.portal.search.lexicon;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.portal.search.wording.SynonymBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the lexicon (词表). It is made anew in the background when the things that can be found changed, and never so often
 * that making it were more than a hundredth of what the machine does; but what was withdrawn takes its words along soon.
 */
@Component
public class Wordbook {

    private static final Logger LOG = LoggerFactory.getLogger(Wordbook.class);
    private static final int CHUNK = 5_000;
    private static final long PAUSE = Duration.ofSeconds(30).toNanos();
    private static final int SHARE = 100;

    private final JdbcClient jdbc;
    private final SynonymBook synonyms;
    private final Clock clock;
    private final AtomicBoolean making = new AtomicBoolean();
    private volatile Lexicon lexicon = Lexicon.EMPTY;
    private volatile State known = new State(-1, 0);
    private volatile long nextMaking = System.nanoTime();
    private volatile long nextLook;
    private volatile boolean looked;

    Wordbook(JdbcClient jdbc, SynonymBook synonyms, Clock clock) {
        this.jdbc = jdbc;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /** The words as they were known lately. */
    public Lexicon current() {
        if (!looked || System.nanoTime() - nextLook > 0) {
            renewSoon();
        }
        return lexicon;
    }

    @EventListener(ApplicationReadyEvent.class)
    void renewSoon() {
        if (making.compareAndSet(false, true)) {
            Thread.ofPlatform()
                    .daemon()
                    .name("search-words")
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::look);
        }
    }

    /** Makes it anew when something changed and it is time; when something was taken away, it is always time. */
    private void look() {
        try {
            var state = state();
            if (state.count() < known.count() || !state.equals(known) && System.nanoTime() - nextMaking > 0) {
                renew(state);
            }
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn("The words of the index could not be read; suggestions stay as they are: {}", e.getMessage());
        } finally {
            nextLook = System.nanoTime() + PAUSE;
            looked = true;
            making.set(false);
        }
    }

    /** Makes it anew at once. */
    void renew() {
        renew(state());
    }

    private synchronized void renew(State state) {
        var begun = System.nanoTime();
        lexicon = made();
        known = state;
        nextMaking = System.nanoTime() + SHARE * (System.nanoTime() - begun);
    }

    private State state() {
        return jdbc.sql("select coalesce(max(revision), 0) as revision, count(*) as count from search_item")
                .query(State.class)
                .single();
    }

    private Lexicon made() {
        var making = new LexiconMaking(new Pinyin());
        var given = new ArrayList<String>();
        synonyms.all().forEach(rule -> {
            given.addAll(rule.words());
            given.addAll(rule.meant());
        });
        long after = 0;
        for (var rows = after(after); !rows.isEmpty(); rows = after(after)) {
            for (var row : rows) {
                making.read(row.title());
                if (row.type().equals("UNIT")) {
                    given.add(row.title());
                }
            }
            after = rows.getLast().revision();
        }
        return making.lexicon(given);
    }

    private java.util.List<Row> after(long revision) {
        return jdbc.sql("""
            select title, type, revision from search_item
            where revision > ? and (shown_until is null or shown_until >= ?)
            order by revision limit ?
            """)
                .params(revision, LocalDate.now(clock), CHUNK)
                .query(Row.class)
                .list();
    }

    private record State(long revision, long count) {}

    private record Row(String title, String type, long revision) {}
}
