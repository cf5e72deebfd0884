package org.gongkai.disclosure.requests.attaching;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileRefused;
import org.gongkai.foundation.files.Isolation;
import org.gongkai.foundation.files.Unreadable;
import org.gongkai.foundation.jobs.JobHandler.NotYet;
import org.gongkai.foundation.jobs.JobRun;
import org.springframework.stereotype.Component;

/** The one place at which documents are read and made (工作台位): one after the other, so that timers keep their threads. */
@Component
class Bench {

    private final Semaphore place = new Semaphore(1);

    /** What is done to a document. */
    interface Work {
        void on(Attachment attachment, Isolation.Watching watching);
    }

    /**
     * Works on a document as long as somebody waits for it.
     *
     * @param wanted the document, while it is waited for
     * @param failure what is said when it cannot be worked on
     */
    void work(JobRun run, Supplier<Optional<Attachment>> wanted, Work work, Function<Unreadable, String> failure) {
        if (!place.tryAcquire()) throw new NotYet("another document is on the bench");
        try {
            var attachment = wanted.get();
            if (attachment.isPresent()) work.on(attachment.get(), new Pace(run));
        } catch (Unwanted nobodyWaits) {
            // marks were changed, another file was brought, or somebody stopped it
        } catch (FileRefused broken) {
            if (broken.why() == Unreadable.BUSY || Thread.currentThread().isInterrupted()) {
                throw new NotYet("the place of work is taken");
            }
            throw new Refused(failure.apply(broken.why()));
        } catch (RuntimeException fault) {
            // without the key of a document that was thrown away, its original cannot be opened
            if (wanted.get().isPresent()) throw fault;
        } finally {
            place.release();
        }
    }

    /** Tells how far the work is, and stops it when nobody waits for it any more. */
    private static final class Pace implements Isolation.Watching {

        private final JobRun run;
        private long told;

        Pace(JobRun run) {
            this.run = run;
            // what was counted before a crash is done anew
            run.advance(0, -run.position(), 0);
        }

        @Override
        public void of(int pieces) {
            run.total(pieces);
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
