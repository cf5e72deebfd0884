package org.gongkai.foundation.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.foundation.notification.outbox.Outbox;
import org.gongkai.foundation.notification.outbox.Wording;
import org.gongkai.foundation.notification.sending.MailSettings;
import org.gongkai.foundation.notification.subscribing.Subscription;
import org.gongkai.foundation.notification.subscribing.Subscriptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where other rooms hand in news (收发室). What is handed in lies in the same transaction as what it tells of. */
@Component
public class PostRoom {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_ADDRESSES = 100_000;
    private static final int QUESTIONS_A_DAY = 5;

    private final MailSettings settings;
    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final Wording wording;
    private final Cache<String, AtomicInteger> asked = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(DAY)
            .build();

    PostRoom(MailSettings settings, Subscriptions subscriptions, Outbox outbox, Wording wording) {
        this.settings = settings;
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.wording = wording;
    }

    /** Whether mails are sent at all; while not, nothing is offered to anybody. */
    public boolean isOpen() {
        return settings.isSet() && wording.leadsSomewhere();
    }

    /**
     * Asks whoever has this address whether they want news; nothing else is sent before they say so. One address is asked a few times
     * a day at most, so that nobody is pestered through a form.
     *
     * @param what the news are about, in words
     */
    @Transactional
    public void invite(Topic topic, String address, String what) {
        int times = asked.get(address.toLowerCase(Locale.ROOT), _ -> new AtomicInteger())
                .incrementAndGet();
        if (isOpen() && times <= QUESTIONS_A_DAY) {
            var subscription = subscriptions.ask(topic, address);
            outbox.put(subscription, wording.question(subscription, what), "");
        }
    }

    /** Tells news to whoever wants them; to nobody where nobody does. */
    @Transactional
    public void tell(Topic topic, News news) {
        if (isOpen()) {
            subscriptions
                    .of(topic)
                    .filter(one -> one.standing() == Standing.CONFIRMED)
                    .ifPresent(one -> outbox.put(one, wording.news(one, news), news.once()));
        }
    }

    @Transactional(readOnly = true)
    public Standing standing(Topic topic) {
        return subscriptions.of(topic).map(Subscription::standing).orElse(Standing.NONE);
    }

    /** Forgets the address and whatever was to be sent there. */
    @Transactional
    public void forget(Topic topic) {
        outbox.forget(topic);
        subscriptions.forget(topic);
    }
}
