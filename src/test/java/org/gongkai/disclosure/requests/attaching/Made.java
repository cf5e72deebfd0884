package org.gongkai.disclosure.requests.attaching;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.foundation.identity.Actor;

/** Brings a document and has it made, and waits for both, as a clerk does. */
public final class Made {

    static final Duration LONG = Duration.ofMinutes(2);

    private Made() {}

    /** One that can be marked. */
    public static Attachment bring(AttachmentDesk desk, Actor actor, RequestFile file, byte[] bytes, String name) {
        int place = desk.bring(actor, file, 1, bytes, name).place();
        awaitRead(desk, file, place);
        return desk.find(file, place);
    }

    public static void awaitRead(AttachmentDesk desk, RequestFile file, int place) {
        Awaitility.await().atMost(LONG).until(() -> desk.find(file, place).isRead());
    }

    public static void make(AttachmentDesk desk, Actor actor, RequestFile file, int place) {
        desk.make(actor, file, place);
        await(desk, file, place);
    }

    public static void await(AttachmentDesk desk, RequestFile file, int place) {
        Awaitility.await().atMost(LONG).until(() -> desk.find(file, place).provedAt() != null);
    }
}
