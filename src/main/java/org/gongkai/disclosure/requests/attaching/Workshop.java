package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import java.util.Optional;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.jobs.Job;
import org.gongkai.foundation.jobs.JobDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where documents that may be given are ordered and waited for (制作公开件): a long one takes minutes, and nobody has to stay for it. */
@Component
@Transactional
public class Workshop {

    private final Attachments attachments;
    private final JobDesk jobs;

    Workshop(Attachments attachments, JobDesk jobs) {
        this.attachments = attachments;
        this.jobs = jobs;
    }

    /** Orders a document of the present marks; one that is being made already is not ordered again. */
    void order(Actor actor, RequestFile file, Attachment attachment) {
        var held = attachments.hold(attachment);
        if (job(held).filter(job -> !job.state().isOver()).isPresent()) return;
        var title = say("requests.attachment.job", file.number(), held.place());
        attachments.order(held, jobs.start(Making.KIND, title, actor.name(), Map.of()));
    }

    /** Gives up what was made, or is being made or read; for a change of marks, in its transaction. */
    void stop(Attachment attachment) {
        job(attachments.hold(attachment)).ifPresent(job -> jobs.cancel(job.id()));
        attachments.giveUp(attachment);
    }

    /** The job that reads or makes a document now, or could not. */
    @Transactional(readOnly = true)
    public Optional<Job> job(Attachment attachment) {
        return Optional.ofNullable(attachment.isRead() ? attachment.making() : attachment.reading())
                .flatMap(jobs::find);
    }
}
