package org.gongkai.disclosure.publishing.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.desk.Moments;
import org.gongkai.disclosure.publishing.life.LifeFact;
import org.gongkai.foundation.design.Step;
import org.springframework.stereotype.Component;

/** The life of an edition on a spine (办理脊线): who did what, when and with which words; what is still to come. */
@Component
class RouteSpine {

    private final PublishingDesk desk;
    private final Moments moments;

    RouteSpine(PublishingDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
    }

    List<Step> of(Edition edition, List<LifeFact> facts) {
        List<Step> steps = new ArrayList<>();
        facts.stream().filter(fact -> fact.edition().equals(edition.id())).forEach(fact -> steps.add(done(fact)));
        if (!edition.state().isOpen()) return steps;
        var state = edition.state();
        steps.add(new Step(say("publishing.route." + state.name()), awaiting(edition), Step.State.NOW));
        for (var next : desk.route(edition.unit()).states()) {
            if (next.ordinal() > state.ordinal()) {
                steps.add(new Step(say("publishing.route." + next.name()), null, Step.State.TO_COME));
            }
        }
        if (state.ordinal() < EditionState.APPROVED.ordinal()) {
            steps.add(new Step(say("publishing.route.APPROVED"), null, Step.State.TO_COME));
        }
        return steps;
    }

    /** Everything that ever happened, newest first. */
    List<Step> history(List<LifeFact> facts) {
        return facts.reversed().stream()
                .map(fact -> new Step(
                        say(
                                "publishing.history.fact",
                                fact.edition().number(),
                                fact.act().label(),
                                fact.name()),
                        when(fact),
                        null,
                        Step.State.DONE))
                .toList();
    }

    private Step done(LifeFact fact) {
        return new Step(say("publishing.route.done", fact.act().label(), fact.name()), when(fact), Step.State.DONE);
    }

    private String when(LifeFact fact) {
        var at = moments.said(fact.at());
        return fact.comment() == null || fact.comment().isBlank()
                ? at
                : say("publishing.route.comment", at, fact.comment());
    }

    private String awaiting(Edition edition) {
        var at = edition.publishAt();
        return edition.state() == EditionState.SCHEDULED && at != null
                ? moments.said(at)
                : say("publishing.route.since", moments.since(edition.savedAt()));
    }
}
