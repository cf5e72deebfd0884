package org.gongkai.disclosure.requests.telling;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.disclosure.requests.Erasable;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.foundation.notification.News;
import org.gongkai.foundation.notification.PostRoom;
import org.gongkai.foundation.notification.Standing;
import org.gongkai.foundation.notification.Topic;
import org.springframework.stereotype.Component;

/** Tells an applicant who wants it that there is something new (进展通知). The news follow from the letters, in the same transaction. */
@Component
public class Telling implements Erasable {

    /** Read only once the answer is delivered, which is told then. */
    private static final Set<LetterKind> SILENT = EnumSet.of(LetterKind.DECISION, LetterKind.REDACTION);

    private final PostRoom post;

    Telling(PostRoom post) {
        this.post = post;
    }

    /** Whether news can be had by mail at all. */
    public boolean isOffered() {
        return post.isOpen();
    }

    /** Asks an applicant to confirm that they want news. */
    public void invite(RequestFile file, String address) {
        post.invite(topic(file.id()), address, say("requests.mail.what", file.number()));
    }

    public Standing standing(RequestFile file) {
        return post.standing(topic(file.id()));
    }

    /** A letter was written. */
    public void written(RequestFile file, LetterKind kind) {
        if (kind == LetterKind.SERVED) {
            tell(file, say("requests.mail.answered"));
        } else if (kind.isToApplicant() && !SILENT.contains(kind)) {
            tell(file, kind.label());
        }
    }

    /** The authority decided over the answer, and the body has it. */
    public void disputeEnded(RequestFile file) {
        tell(file, say("requests.mail.dispute"));
    }

    private void tell(RequestFile file, String what) {
        post.tell(
                topic(file.id()),
                new News(
                        say("requests.mail.subject", file.number(), what),
                        say("requests.mail.words", file.number(), what),
                        "/requests/status",
                        ""));
    }

    @Override
    public void erase(RequestId request) {
        post.forget(topic(request));
    }

    private static Topic topic(RequestId request) {
        return new Topic("request", request.toString());
    }
}
