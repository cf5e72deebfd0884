package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileRefused;
import org.gongkai.foundation.files.Isolation;
import org.gongkai.foundation.files.Unreadable;
import org.gongkai.foundation.jobs.JobHandler;
import org.gongkai.foundation.jobs.JobRun;
import org.springframework.stereotype.Component;

/**
 * Makes the document that may be given, in the background (后台制作). What it makes is kept in one transaction with the end of waiting
 * for it: after a crash it begins anew, or finds that nobody waits any more. One at a time, so that timers keep their threads.
 */
@Component
class Making implements JobHandler {

    static final String KIND = "requests.redaction";

    private static final Set<Unreadable> TOO_MUCH = EnumSet.of(Unreadable.TOO_SLOW, Unreadable.TOO_HEAVY);

    private final Attachments attachments;
    private final Marks marks;
    private final Vault vault;
    private final Semaphore bench = new Semaphore(1);

    Making(Attachments attachments, Marks marks, Vault vault) {
        this.attachments = attachments;
        this.marks = marks;
        this.vault = vault;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        if (!bench.tryAcquire()) throw new NotYet("another document is being made");
        try {
            make(run);
        } finally {
            bench.release();
        }
    }

    private void make(JobRun run) {
        var wanted = attachments.madeBy(run.id());
        if (wanted.isEmpty()) return;
        try {
            var attachment = wanted.get();
            vault.make(attachment, marks.of(attachment), run, new Steps(run));
        } catch (Unwanted nobodyWaits) {
            // marks were changed, or somebody stopped it
        } catch (FileRefused broken) {
            if (broken.why() == Unreadable.BUSY || Thread.currentThread().isInterrupted()) {
                throw new NotYet("the place of work is taken");
            }
            throw new Refused(say(
                    TOO_MUCH.contains(broken.why())
                            ? "requests.attachment.failed.large"
                            : "requests.attachment.failed.broken"));
        } catch (RuntimeException fault) {
            // without the key of a document that was thrown away, its original cannot be opened
            if (attachments.madeBy(run.id()).isPresent()) throw fault;
        }
    }

    /** Tells how far the work is, and stops it when nobody waits for it any more. */
    private static final class Steps implements Isolation.Watching {

        private final JobRun run;
        private long told;

        Steps(JobRun run) {
            this.run = run;
            // what was counted before a crash is made anew
            run.advance(0, -run.position(), 0);
        }

        @Override
        public void at(int done) {
            if (run.cancelled() && !Thread.currentThread().isInterrupted()) throw new Unwanted();
            if (done > told) {
                run.advance(done, done - told, 0);
                told = done;
            }
        }
    }

    /** Nobody waits for it. */
    private static final class Unwanted extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
