package org.gongkai.disclosure.requests.proposing;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.steps.Reminder;
import org.gongkai.foundation.identity.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the desk of requests how many wait here (转为主动公开的建议). */
@Component
@Order(1)
class ProposalReminder implements Reminder {

    private final ProposalReading reading;

    ProposalReminder(ProposalReading reading) {
        this.reading = reading;
    }

    @Override
    public long waiting(Actor actor) {
        return reading.due(actor);
    }

    @Override
    public String words(long waiting) {
        return say("requests.proposal.waiting", waiting);
    }

    @Override
    public String title() {
        return say("requests.proposal.title");
    }

    @Override
    public String href() {
        return "/desk/requests/proposals";
    }
}
