package org.gongkai.foundation.notification.outbox;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.notification.News;
import org.gongkai.foundation.notification.sending.MailSettings;
import org.gongkai.foundation.notification.subscribing.Subscription;
import org.springframework.stereotype.Component;

/** Words mails (邮件措辞): plain text, the way to read on, the way to end it. */
@Component
public class Wording {

    private final MailSettings settings;
    private final Site site;

    Wording(MailSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    /**
     * What is in a mail.
     *
     * @param question whether it only asks if news are wanted
     */
    public record Words(String subject, String text, boolean question) {}

    /** The one mail that goes to somebody who has not confirmed. */
    public Words question(Subscription to, String what) {
        var words = say("notification.question.words", what, site.name());
        return new Words(say("notification.question.subject", what), letter(words, page(to), to), true);
    }

    public Words news(Subscription to, News news) {
        return new Words(news.subject(), letter(news.words(), origin() + news.path(), to), false);
    }

    /** The page of a subscription, on which it is confirmed and ended. */
    String page(Subscription to) {
        return origin() + "/mail/" + to.token();
    }

    private String letter(String words, String where, Subscription to) {
        return words + "\n\n" + say("notification.where", where) + "\n\n-- \n"
                + say("notification.foot", site.name(), page(to)) + "\n";
    }

    /** Whether links can lead to this site; without them nobody could confirm or end anything. */
    public boolean leadsSomewhere() {
        return !origin().isEmpty();
    }

    private String origin() {
        var own = settings.links();
        return (own.isBlank() ? site.address() : own).replaceFirst("/$", "");
    }
}
