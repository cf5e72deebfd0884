package org.gongkai.foundation.notification.outbox;

import java.time.Clock;
import org.gongkai.foundation.notification.Standing;
import org.gongkai.foundation.notification.outbox.OutgoingMail.State;
import org.gongkai.foundation.notification.sending.Delivery;
import org.gongkai.foundation.notification.sending.MailServer;
import org.gongkai.foundation.notification.subscribing.Subscription;
import org.gongkai.foundation.notification.subscribing.Subscriptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries mails to the server (投递). A mail is taken out in one transaction and settled in another, so that no transaction waits for a
 * server. What a process had in hand when it died is tried again under the same Message-ID: whether the server had it is not known,
 * and a mail that comes twice is better than one that never comes.
 */
@Component
public class Postman {

    private final Outbox outbox;
    private final MailServer server;
    private final Subscriptions subscriptions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            Outbox outbox,
            MailServer server,
            Subscriptions subscriptions,
            TransactionTemplate transaction,
            Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.subscriptions = subscriptions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Carries what is due; stops where the server takes nothing at all. */
    public void round() {
        boolean goOn = true;
        while (goOn) {
            goOn = outbox.take().map(this::carry).orElse(false);
        }
    }

    /** Whether the next one may be tried. */
    boolean carry(OutgoingMail mail) {
        if (!isWanted(mail)) {
            settle(() -> outbox.done(mail, State.DROPPED, ""));
            return true;
        }
        return switch (server.hand(mail.letter())) {
            case Delivery.Taken() -> {
                settle(() -> outbox.done(mail, State.SENT, ""));
                yield true;
            }
            case Delivery.Refused refused -> {
                settle(() -> {
                    outbox.done(mail, State.REFUSED, refused.reason());
                    subscriptions.put(mail.topic(), Standing.REFUSED);
                });
                yield true;
            }
            case Delivery.Later(String reason, boolean general) -> {
                settle(() -> Pauses.after(mail.attempts())
                        .ifPresentOrElse(
                                pause -> outbox.later(mail, clock.instant().plus(pause), reason),
                                () -> outbox.done(mail, State.GIVEN_UP, reason)));
                yield !general;
            }
        };
    }

    /** News go to whoever confirmed and has not ended it meanwhile; a question goes to whoever was asked. */
    private boolean isWanted(OutgoingMail mail) {
        return subscriptions
                .of(mail.topic())
                .map(Subscription::standing)
                .filter(standing -> standing == (mail.question() ? Standing.ASKED : Standing.CONFIRMED))
                .isPresent();
    }

    private void settle(Runnable what) {
        transaction.executeWithoutResult(_ -> what.run());
    }
}
