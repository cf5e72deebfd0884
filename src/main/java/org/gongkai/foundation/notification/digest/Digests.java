package org.gongkai.foundation.notification.digest;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.notification.DailyNews;
import org.gongkai.foundation.notification.News;
import org.gongkai.foundation.notification.PostRoom;
import org.gongkai.foundation.notification.Topic;
import org.gongkai.foundation.notification.subscribing.Subscription;
import org.gongkai.foundation.notification.subscribing.Subscriptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the reminders of a day together (汇总提醒): one mail a person, and none where there is nothing. */
@Component
class Digests {

    private static final String STAFF = "staff";

    private final Subscriptions subscriptions;
    private final Staff staff;
    private final List<DailyNews> sources;
    private final PostRoom post;

    Digests(Subscriptions subscriptions, Staff staff, List<DailyNews> sources, PostRoom post) {
        this.subscriptions = subscriptions;
        this.staff = staff;
        this.sources = sources;
        this.post = post;
    }

    static Topic topic(Actor actor) {
        return new Topic(STAFF, actor.person().toString());
    }

    /** Whoever left gets nothing any more; asked twice on a day it is still one mail. */
    @Transactional
    public void remind(LocalDate today) {
        for (var subscription : subscriptions.confirmed(STAFF)) {
            person(subscription).ifPresent(actor -> sources.forEach(source -> remind(actor, source, today)));
        }
    }

    private java.util.Optional<Actor> person(Subscription subscription) {
        return staff.actor(new PersonId(Long.parseLong(subscription.topic().key())));
    }

    private void remind(Actor actor, DailyNews source, LocalDate today) {
        var lines = source.of(actor, today);
        if (!lines.isEmpty()) {
            post.tell(
                    topic(actor),
                    new News(
                            say("notification.digest.subject", lines.size()),
                            say("notification.digest.words", actor.name(), String.join("\n", lines)),
                            source.path(),
                            topic(actor) + " " + source.path() + " " + today));
        }
    }
}
