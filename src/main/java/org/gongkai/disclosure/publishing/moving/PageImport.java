package org.gongkai.disclosure.publishing.moving;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.importing.Intake;
import org.gongkai.disclosure.publishing.importing.Order;
import org.gongkai.disclosure.publishing.importing.Tally;
import org.gongkai.disclosure.publishing.pages.PageRefused;
import org.gongkai.disclosure.publishing.source.BadLine;
import org.gongkai.disclosure.publishing.source.Reading;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.jobs.JobHandler;
import org.gongkai.foundation.jobs.JobRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs an import of saved pages (旧站迁移任务), some pages at a time, each portion committed with its position. */
@Component
class PageImport implements JobHandler {

    static final String KIND = "pages.import";

    private static final Logger log = LoggerFactory.getLogger(PageImport.class);
    private static final int PORTION = 20;

    private final FileStore files;
    private final Movers movers;
    private final Intake intake;
    private final OldAddresses addresses;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PageImport(
            FileStore files,
            Movers movers,
            Intake intake,
            OldAddresses addresses,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.files = files;
        this.movers = movers;
        this.intake = intake;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var tally = Tally.from(run.result());
        double before = run.result().get("seconds") instanceof Number n ? n.doubleValue() : 0;
        long begun = System.nanoTime();
        try (var folder =
                Folder.open(files.path(new FileDigest(run.order("file").orElseThrow())))) {
            var pages = folder.pages();
            run.total(pages.size());
            var reading = movers.reading();
            if (pages.isEmpty()) run.result(tally.figuresWithRefused(0));
            for (int from = (int) run.position(); from < pages.size() && !run.cancelled(); from += PORTION) {
                int to = Math.min(pages.size(), from + PORTION);
                var portion = read(pages, from, to, folder, reading, run, tally);
                double seconds = before + (System.nanoTime() - begun) / 1e9;
                transaction.executeWithoutResult(_ -> commit(run, portion, tally, to, seconds));
            }
        }
    }

    /** The pages that hold documents; the others are noted with the reason. */
    private List<Movers.Moved> read(
            List<String> pages, int from, int to, Folder folder, Reading reading, JobRun run, Tally tally) {
        var base = run.order("base").map(URI::create).orElse(null);
        var kind = run.order("kind").map(DocumentKind::valueOf).orElse(null);
        var portion = new ArrayList<Movers.Moved>();
        for (int i = from; i < to; i++) {
            tally.total++;
            try {
                var moved = movers.move(i + 1L, pages.get(i), folder, base, kind, reading);
                portion.add(moved);
                var look = String.join("", moved.problems());
                if (!look.isEmpty()) run.error(i + 1L, pages.get(i) + "：" + look);
            } catch (PageRefused refused) {
                tally.refused++;
                run.error(i + 1L, pages.get(i) + "：" + refused.sentence());
            } catch (BadLine bad) {
                fail(run, tally, i, pages.get(i), bad.sentence());
            } catch (IOException | RuntimeException unforeseen) {
                log.warn("Page {} could not be understood", pages.get(i), unforeseen);
                fail(run, tally, i, pages.get(i), say("publishing.import.unforeseen"));
            }
        }
        return portion;
    }

    private static void fail(JobRun run, Tally tally, int index, String page, String why) {
        tally.failed++;
        run.error(index + 1L, page + "：" + why);
    }

    private void commit(JobRun run, List<Movers.Moved> portion, Tally tally, int position, double seconds) {
        var order = Order.of(run);
        intake.take(portion.stream().map(Movers.Moved::incoming).toList(), order, tally, run::error);
        portion.forEach(one -> remember(one, order));
        long failed = tally.notTaken() - Tally.from(run.result()).notTaken();
        long done = position - run.position() - failed;
        run.result(tally.figuresWithRefused(seconds));
        run.advance(position, Math.max(0, done), failed);
    }

    private void remember(Movers.Moved moved, Order order) {
        var address = moved.address();
        if (address == null) return;
        jdbc.sql("select id from publishing_document where unit_id = ? and source_id = ?")
                .params(order.unit().value(), moved.incoming().sourceId())
                .query(Long.class)
                .optional()
                .ifPresent(id -> addresses.remember(address, new DocumentId(id)));
    }
}
