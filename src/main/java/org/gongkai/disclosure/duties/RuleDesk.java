package org.gongkai.disclosure.duties;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.duties.ledger.RuleChanges;
import org.gongkai.disclosure.duties.ledger.Rules;
import org.gongkai.disclosure.duties.reckoning.Rule;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the openness office keeps the rules of duties (规则表的维护). A change is a new version from a day on, today at the
 * earliest, so that what began before stays bound as it was.
 */
@Component
public class RuleDesk {

    private static final int LONGEST = 200;
    private static final int HUNDRED = 100;

    /** What counts days; the units of the others are fixed. */
    private static final Set<String> DAYS = Set.of("WORKING_DAY", "DAY");

    private final Rules rules;
    private final RuleChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleDesk(Rules rules, RuleChanges changes, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** All versions of all rules. */
    public List<Rule> all() {
        return rules.book().rules();
    }

    public List<RuleChanges.Entry> history() {
        return changes.all();
    }

    /**
     * Makes a new version of a rule.
     *
     * @param because why, for the record
     * @throws Refused when it is not theirs, the rule is unknown, a number or a day makes no sense, or the citation is missing
     */
    @Transactional
    public void change(Actor actor, Rule wanted, String because) {
        mustBeTheOffice(actor);
        var versions = versions(wanted.code());
        var last = versions.getLast();
        boolean unitFits = DAYS.contains(last.unit())
                ? DAYS.contains(wanted.unit())
                : last.unit().equals(wanted.unit());
        if (!unitFits) {
            throw new Refused(say("duties.refused.rule.unit"), "unit");
        }
        int most = wanted.unit().equals("PERCENT") ? HUNDRED : Span.LONGEST;
        if (wanted.amount() < 1 || wanted.amount() > most) {
            throw new Refused(say("duties.refused.rule.amount", most), "amount");
        }
        if (wanted.citation().isBlank() || wanted.citation().length() > LONGEST) {
            throw new Refused(say("duties.refused.rule.citation", LONGEST), "citation");
        }
        if (wanted.validFrom().isBefore(today()) || !wanted.validFrom().isAfter(last.validFrom())) {
            throw new Refused(say("duties.refused.rule.from", last.validFrom().toString()), "validFrom");
        }
        rules.follow(last, wanted);
        changes.add(wanted, "ADDED", reason(because), actor.name());
        events.publishEvent(new DutyRuleChanged(wanted.code(), wanted.validFrom()));
    }

    /** Takes back a version that does not hold yet; the one before it goes on. */
    @Transactional
    public void takeBack(Actor actor, String code, String because) {
        mustBeTheOffice(actor);
        var versions = versions(code);
        var last = versions.getLast();
        if (versions.size() < 2 || !last.validFrom().isAfter(today())) {
            throw new Refused(say("duties.refused.rule.holds"));
        }
        var why = reason(because);
        rules.takeBack(last, versions.get(versions.size() - 2));
        changes.add(last, "TAKEN_BACK", why, actor.name());
        events.publishEvent(new DutyRuleChanged(code, last.validFrom()));
    }

    private List<Rule> versions(String code) {
        var versions = all().stream().filter(rule -> rule.code().equals(code)).toList();
        if (versions.isEmpty()) {
            throw new Refused(say("duties.refused.rule.unknown", code), "code");
        }
        if (!versions.getFirst().isKeptHere()) {
            throw new Refused(
                    say("duties.refused.rule.elsewhere", versions.getFirst().label()), "code");
        }
        return versions;
    }

    private static String reason(String because) {
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused(say("duties.refused.rule.because", LONGEST), "because");
        }
        return reason;
    }

    private static void mustBeTheOffice(Actor actor) {
        if (!actor.has(Role.OPENNESS_OFFICE)) {
            throw new Refused(say("duties.refused.rule.foreign"));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
