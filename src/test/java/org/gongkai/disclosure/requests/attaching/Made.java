package org.gongkai.disclosure.requests.attaching;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.foundation.identity.Actor;

/** Has a document made and waits for it, as a clerk does. */
public final class Made {

    private static final Duration LONG = Duration.ofMinutes(2);

    private Made() {}

    public static void make(AttachmentDesk desk, Actor actor, RequestFile file, int place) {
        desk.make(actor, file, place);
        await(desk, file, place);
    }

    public static void await(AttachmentDesk desk, RequestFile file, int place) {
        Awaitility.await().atMost(LONG).until(() -> desk.find(file, place).provedAt() != null);
    }
}
