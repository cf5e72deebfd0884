package org.gongkai.disclosure.duties;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.disclosure.duties.ledger.Explanations;
import org.gongkai.disclosure.duties.ledger.Explanations.Entry;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.privacy.Finding;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a unit says why something is not public yet, or was late, and when it will be (逾期说明). */
@Component
public class ExplanationDesk {

    private final Explanations explanations;
    private final PrivacyOfficer privacy;
    private final Clock clock;

    ExplanationDesk(Explanations explanations, PrivacyOfficer privacy, Clock clock) {
        this.explanations = explanations;
        this.privacy = privacy;
        this.clock = clock;
    }

    /**
     * Says why.
     *
     * @param until by when it will be public; nothing for what is done
     * @throws Refused when the unit is not theirs, there is nothing to explain, or the words are not fit for the public
     */
    @Transactional
    public void explain(Actor actor, Duty duty, String why, @Nullable LocalDate until) {
        if (!mayExplain(actor, duty)) {
            throw new Refused(say("duties.refused.explain.foreign"));
        }
        if (!isExplainable(duty)) {
            throw new Refused(say("duties.refused.explain.nothing"));
        }
        var words = why.strip();
        if (words.isEmpty() || words.length() > Explanation.LONGEST) {
            throw new Refused(say("duties.refused.explain.why", Explanation.LONGEST), "why");
        }
        mustNameNobody(words);
        explanations.add(duty, words, duty.doneOn() == null ? promised(until) : null, actor.name(), false);
    }

    /** What is shown to everybody names no private person. */
    private void mustNameNobody(String words) {
        var found = privacy.find(words, PublicNumbers.NONE).stream()
                .filter(Finding::certain)
                .toList();
        if (!found.isEmpty()) {
            var kinds = found.stream()
                    .map(finding -> finding.kind().label())
                    .distinct()
                    .collect(Collectors.joining(say("duties.and")));
            throw new Refused(say("duties.refused.explain.privacy", kinds), "why");
        }
    }

    private LocalDate promised(@Nullable LocalDate until) {
        if (until == null || until.isBefore(LocalDate.now(clock))) {
            throw new Refused(say("duties.refused.explain.until"), "until");
        }
        return until;
    }

    /** Takes the words away from the public; they stay in the record with the reason. */
    @Transactional
    public void drop(Actor actor, Duty duty, String because) {
        if (!mayDrop(actor, duty)) {
            throw new Refused(say("duties.refused.explain.drop.foreign"));
        }
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > Explanation.LONGEST) {
            throw new Refused(say("duties.refused.because"), "because");
        }
        if (!explanations.drop(duty, reason, actor.name())) {
            throw new Refused(say("duties.refused.explain.gone"));
        }
    }

    /** Everything that was ever said of a duty, newest first; for the leader and the openness office. */
    @Transactional(readOnly = true)
    public List<Entry> record(Actor actor, Duty duty) {
        return mayDrop(actor, duty) ? explanations.of(duty) : List.of();
    }

    public boolean mayExplain(Actor actor, Duty duty) {
        return actor.has(Role.CLERK, duty.unit()) || mayDrop(actor, duty);
    }

    public boolean mayDrop(Actor actor, Duty duty) {
        return actor.has(Role.UNIT_LEADER, duty.unit()) || actor.has(Role.OPENNESS_OFFICE);
    }

    /** What is missing, about to be, or was late; what still has time needs no words. */
    public static boolean isExplainable(Duty duty) {
        return duty.state() == DutyState.MISSING || duty.state() == DutyState.SOON || duty.state() == DutyState.LATE;
    }
}
