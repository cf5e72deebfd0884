package org.gongkai.disclosure.publishing.importing;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.publishing.Classifications;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.source.BadLine;
import org.gongkai.disclosure.publishing.source.Fields;
import org.gongkai.disclosure.publishing.source.Incoming;
import org.gongkai.disclosure.publishing.source.Lines;
import org.gongkai.disclosure.publishing.source.Reading;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.jobs.JobHandler;
import org.gongkai.foundation.jobs.JobRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Runs an import (批量导入任务): portion by portion, each committed with its position, so that a crash loses nothing. */
@Component
class DocumentImport implements JobHandler {

    private static final Logger log = LoggerFactory.getLogger(DocumentImport.class);
    static final String KIND = "documents.import";
    private static final int PORTION = 500;

    private final FileStore files;
    private final JsonMapper json;
    private final Intake intake;
    private final Classifications classifications;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DocumentImport(
            FileStore files,
            JsonMapper json,
            Intake intake,
            Classifications classifications,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.json = json;
        this.intake = intake;
        this.classifications = classifications;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A line understood or refused. */
    private sealed interface Understood {
        record Good(Incoming incoming) implements Understood {}

        record Bad(long line, String reason) implements Understood {}
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws IOException {
        var digest = new FileDigest(run.order("file").orElseThrow());
        var name = run.order("filename").orElse("");
        var order = Order.of(run);
        var reading = reading(run);
        run.total(count(digest, name));
        var tally = Tally.from(run.result());
        double before = run.result().get("seconds") instanceof Number n ? n.doubleValue() : 0;
        long begun = System.nanoTime();
        try (var lines = Lines.open(files.open(digest), name, json)) {
            long position = run.position();
            while (true) {
                var portion = portion(lines, position);
                if (portion.isEmpty() || run.cancelled()) return;
                var understood = portion.parallelStream()
                        .map(raw -> understand(lines, reading, raw))
                        .toList();
                position = portion.getLast().number();
                double seconds = before + (System.nanoTime() - begun) / 1e9;
                commit(run, order, understood, tally, position, seconds);
            }
        }
    }

    private void commit(
            JobRun run, Order order, List<Understood> understood, Tally tally, long position, double seconds) {
        transaction.executeWithoutResult(_ -> {
            long failed = tally.failed;
            intake.take(good(understood, run, tally), order, tally, run::error);
            tally.total += understood.size();
            failed = tally.failed - failed;
            run.result(tally.figures(seconds));
            run.advance(position, understood.size() - failed, failed);
        });
    }

    /** The good ones; the others are noted with the reason. */
    private static List<Incoming> good(List<Understood> understood, JobRun run, Tally tally) {
        var good = new ArrayList<Incoming>();
        for (var one : understood) {
            switch (one) {
                case Understood.Bad(long line, String reason) -> {
                    run.error(line, reason);
                    tally.failed++;
                }
                case Understood.Good(Incoming incoming) -> good.add(incoming);
            }
        }
        return good;
    }

    private static List<Lines.Raw> portion(Lines lines, long position) throws IOException {
        var portion = new ArrayList<Lines.Raw>(PORTION);
        while (portion.size() < PORTION) {
            var raw = lines.next();
            if (raw == null) break;
            if (raw.number() > position) portion.add(raw);
        }
        return portion;
    }

    private static Understood understand(Lines lines, Reading reading, Lines.Raw raw) {
        try {
            return new Understood.Good(reading.read(raw.number(), lines.read(raw)));
        } catch (BadLine bad) {
            return new Understood.Bad(raw.number(), bad.sentence());
        } catch (RuntimeException unforeseen) {
            log.warn("Line {} could not be understood", raw.number(), unforeseen);
            return new Understood.Bad(raw.number(), say("publishing.import.unforeseen"));
        }
    }

    private long count(FileDigest digest, String name) throws IOException {
        try (var lines = Lines.open(files.open(digest), name, json)) {
            long count = 0;
            while (lines.next() != null) count++;
            return count;
        }
    }

    private Reading reading(JobRun run) {
        return new Reading(
                Fields.of(run.order("map").orElse("")),
                Reading.Codes.of(classifications),
                run.order("kind").map(DocumentKind::valueOf).orElse(null),
                LocalDate.now(clock));
    }
}
