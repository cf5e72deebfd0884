package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.foundation.files.Unreadable;
import org.gongkai.foundation.jobs.JobHandler;
import org.gongkai.foundation.jobs.JobRun;
import org.springframework.stereotype.Component;

/**
 * Makes the document that may be given, in the background (后台制作). What it makes is kept in one transaction with the end of waiting
 * for it: after a crash it begins anew, or finds that nobody waits any more.
 */
@Component
class Making implements JobHandler {

    static final String KIND = "requests.redaction";

    private static final Set<Unreadable> TOO_MUCH = EnumSet.of(Unreadable.TOO_SLOW, Unreadable.TOO_HEAVY);

    private final Attachments attachments;
    private final Marks marks;
    private final Vault vault;
    private final Bench bench;

    Making(Attachments attachments, Marks marks, Vault vault, Bench bench) {
        this.attachments = attachments;
        this.marks = marks;
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
                () -> attachments.madeBy(run.id()),
                (attachment, watching) -> vault.make(attachment, marks.of(attachment), run, watching),
                Making::failure);
    }

    private static String failure(Unreadable why) {
        return say(TOO_MUCH.contains(why) ? "requests.attachment.failed.large" : "requests.attachment.failed.broken");
    }
}
