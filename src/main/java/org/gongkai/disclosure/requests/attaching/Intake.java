package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.privacy.redaction.Redactor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where documents come in (收存原件): looked at, sealed as they came, and ordered to be read; whoever brings one does not wait for that. */
@Component
@Transactional
class Intake {

    private final Attachments attachments;
    private final Vault vault;
    private final Redactor redactor;
    private final JobDesk jobs;

    Intake(Attachments attachments, Vault vault, Redactor redactor, JobDesk jobs) {
        this.attachments = attachments;
        this.vault = vault;
        this.redactor = redactor;
        this.jobs = jobs;
    }

    Attachment take(Actor actor, RequestFile file, int item, byte[] bytes, String name) {
        var form = redactor.look(bytes);
        int place = attachments.next(file.id());
        var key = vault.newKey();
        var original = vault.seal(bytes, key, file.id(), place);
        var added = attachments.add(file.id(), place, item, form, original, order(actor, file, place), actor.name());
        vault.lock(added, key, name);
        return added;
    }

    void replace(Actor actor, RequestFile file, Attachment attachment, byte[] bytes, String name) {
        var form = redactor.look(bytes);
        var held = unread(attachment);
        stop(held);
        var key = vault.newKey();
        var original = vault.seal(bytes, key, file.id(), held.place());
        attachments.replace(held, form, original, order(actor, file, held.place()), actor.name());
        vault.lock(held, key, name);
    }

    /** One that is being read is not ordered again. */
    void readAgain(Actor actor, RequestFile file, Attachment attachment) {
        var held = unread(attachment);
        var job = held.reading();
        if (job != null && jobs.find(job).filter(one -> !one.state().isOver()).isPresent()) return;
        attachments.readAgain(held, order(actor, file, held.place()));
    }

    private Attachment unread(Attachment attachment) {
        var held = attachments.hold(attachment);
        if (held.isRead()) {
            throw new Refused(say("requests.attachment.read"), HttpStatus.CONFLICT, null);
        }
        return held;
    }

    private void stop(Attachment held) {
        if (held.reading() != null) jobs.cancel(held.reading());
    }

    /** The title is read by others than those who handle the request: it tells nothing of the document. */
    private JobId order(Actor actor, RequestFile file, int place) {
        var title = say("requests.attachment.reading.job", file.number(), place);
        return jobs.start(Reading.KIND, title, actor.name(), Map.of());
    }
}
