package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.files.Unreadable;
import org.gongkai.foundation.jobs.JobHandler;
import org.gongkai.foundation.jobs.JobRun;
import org.springframework.stereotype.Component;

/**
 * Reads a document that was brought, in the background (后台读取). What was read is kept in one transaction with the end of waiting for
 * it: after a crash it is read anew, or nobody waits any more.
 */
@Component
class Reading implements JobHandler {

    static final String KIND = "requests.reading";

    private final Attachments attachments;
    private final Vault vault;
    private final Bench bench;

    Reading(Attachments attachments, Vault vault, Bench bench) {
        this.attachments = attachments;
        this.vault = vault;
        this.bench = bench;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        bench.work(
                run,
                () -> attachments.readBy(run.id()),
                (attachment, watching) -> vault.read(attachment, run.id(), watching),
                Reading::failure);
    }

    private static String failure(Unreadable why) {
        return say("requests.attachment.unread."
                + switch (why) {
                    case ENCRYPTED -> "locked";
                    case EMPTY, TRUNCATED -> "torn";
                    case BOMB, SPANNED -> "packed";
                    case TOO_LARGE, TOO_HEAVY, TOO_SLOW -> "large";
                    case EXECUTABLE, UNSUPPORTED, UNKNOWN -> "form";
                    case DAMAGED -> "broken";
                    case CRASHING, BUSY -> "fault";
                });
    }
}
