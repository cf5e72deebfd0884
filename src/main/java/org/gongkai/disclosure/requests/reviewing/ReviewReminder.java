package org.gongkai.disclosure.requests.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.steps.Reminder;
import org.gongkai.foundation.identity.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the desk of requests how many wait here (不予公开信息的评估审查). */
@Component
@Order(2)
class ReviewReminder implements Reminder {

    private final ReviewReading reading;

    ReviewReminder(ReviewReading reading) {
        this.reading = reading;
    }

    @Override
    public long waiting(Actor actor) {
        return reading.due(actor);
    }

    @Override
    public String words(long waiting) {
        return say("requests.review.waiting", waiting);
    }

    @Override
    public String title() {
        return say("requests.review.title");
    }

    @Override
    public String href() {
        return "/desk/requests/reviews";
    }
}
