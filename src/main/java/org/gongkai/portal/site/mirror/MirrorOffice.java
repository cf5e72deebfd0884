package org.gongkai.portal.site.mirror;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.portal.site.news.Journal;
import org.gongkai.portal.site.news.Told;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes mirrors and renews them (镜像室). */
@Component
class MirrorOffice {

    private static final int STEPS_BETWEEN_NEWS = 25;
    private static final Pattern PLACE = Pattern.compile("<loc>https?://[^/<]+([^<]*)</loc>");

    private final OwnSite site;
    private final Journal journal;
    private final PublishedDocuments documents;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();

    MirrorOffice(OwnSite site, Journal journal, PublishedDocuments documents, JdbcClient jdbc, Clock clock) {
        this.site = site;
        this.journal = journal;
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a renewal did. */
    record Figures(long read, long written, long removed, long failed, double seconds) {}

    /** What a mirror notes at its end: up to where the journal was heard, and on which day it was made anew. */
    private record Note(long horizon, LocalDate day) {

        static Note of(String words) {
            var parts = words.split(" ");
            return new Note(Long.parseLong(parts[0]), LocalDate.parse(parts[1]));
        }

        String words() {
            return horizon + " " + day;
        }
    }

    /** Renews a mirror by what was told since the last time; a new one, and any on a new day, is read as a whole. */
    Figures renew(Path dir) {
        one.lock();
        try {
            var shelf = Shelf.open(dir);
            var noted = shelf.noted().map(Note::of);
            if (noted.isEmpty() || !noted.get().day().equals(LocalDate.now(clock))) {
                return all(shelf, (_, _) -> true);
            }
            return changed(shelf, noted.get());
        } finally {
            one.unlock();
        }
    }

    /**
     * Reads the whole site; what is no longer there goes.
     *
     * @param goesOn told of the progress now and then, and asked whether to go on
     */
    Figures whole(Path dir, BiPredicate<Round, Long> goesOn) {
        one.lock();
        try {
            return all(Shelf.open(dir), goesOn);
        } finally {
            one.unlock();
        }
    }

    private Figures changed(Shelf shelf, Note noted) {
        long began = System.nanoTime();
        long horizon = journal.horizon();
        var told = told(noted.horizon());
        if (told.isEmpty()) {
            return new Figures(0, 0, 0, 0, 0);
        }
        var news = News.of(told, matters(told));
        var round = new Round(site, shelf, news::isWanted);
        round.begin(news.beginning());
        while (!round.isOver()) round.step();
        shelf.put(Path.of("_nginx/redirects.map"), redirects());
        shelf.note(new Note(horizon, noted.day()).words());
        return figures(round, shelf, began);
    }

    private Figures all(Shelf shelf, BiPredicate<Round, Long> goesOn) {
        long began = System.nanoTime();
        long horizon = journal.horizon();
        long heard = horizon;
        var day = LocalDate.now(clock);
        var round = new Round(site, shelf, _ -> true);
        round.begin(List.of("/", Links.OFFLINE, "/robots.txt", "/sitemap.xml"));
        round.begin(places());
        round.begin(withdrawn());
        for (long steps = 1; !round.isOver(); steps++) {
            round.step();
            if (steps % STEPS_BETWEEN_NEWS == 0) {
                long now = journal.horizon();
                told(heard)
                        .forEach(told -> round.again(told.documents().stream()
                                .map(id -> "/documents/" + id)
                                .toList()));
                heard = now;
                if (!goesOn.test(round, steps)) return figures(round, shelf, began);
            }
        }
        shelf.put(Path.of("_nginx/redirects.map"), redirects());
        if (round.failed() == 0) shelf.keepOnly(round.files());
        shelf.note(new Note(horizon, day).words());
        return figures(round, shelf, began);
    }

    private List<Told> told(long since) {
        return journal.since(since).stream().map(Journal.Entry::told).toList();
    }

    private Set<Long> matters(List<Told> told) {
        var ids = new HashSet<DocumentId>();
        told.forEach(one -> one.documents().forEach(id -> ids.add(new DocumentId(id))));
        return documents.mattersOf(new ArrayList<>(ids)).stream()
                .map(MatterId::value)
                .collect(Collectors.toSet());
    }

    /** Every address that the site map names, part by part. */
    private Set<String> places() {
        var places = new LinkedHashSet<String>();
        for (var part : places("/sitemap.xml")) {
            places.add(part);
            places.addAll(places(part));
        }
        return places;
    }

    private List<String> places(String map) {
        return PLACE.matcher(site.get(map).text())
                .results()
                .map(place -> place.group(1).isEmpty() ? "/" : place.group(1))
                .toList();
    }

    /** Withdrawn documents: no link leads to them any more, but their addresses say why. */
    private List<String> withdrawn() {
        return jdbc
                .sql("select id from publishing_document where withdrawn_at is not null order by id")
                .query(Long.class)
                .list()
                .stream()
                .map(id -> "/documents/" + id)
                .toList();
    }

    /** Old addresses of imported documents, as nginx reads them. */
    private byte[] redirects() {
        return jdbc
                .sql(
                        "select distinct on (path) path, document_id from publishing_old_address order by path, document_id")
                .query((row, _) ->
                        "\"" + row.getString("path").replace("\\", "\\\\").replace("\"", "\\\"") + "\" /documents/"
                                + row.getLong("document_id") + ";\n")
                .list()
                .stream()
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Figures figures(Round round, Shelf shelf, long began) {
        var seconds = Math.round((System.nanoTime() - began) / 1e8) / 10.0;
        return new Figures(round.read(), shelf.written(), shelf.removed(), round.failed(), seconds);
    }
}
