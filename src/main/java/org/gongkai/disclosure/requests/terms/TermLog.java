package org.gongkai.disclosure.requests.terms;

import java.time.LocalDate;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.Fact;
import org.gongkai.disclosure.requests.ledger.Facts;
import org.gongkai.disclosure.requests.life.Act;
import org.springframework.stereotype.Component;

/** What the log of a file tells of days from before starts were kept (从办理记录补登起算). */
@Component
public class TermLog {

    private final Facts facts;

    TermLog(Facts facts) {
        this.facts = facts;
    }

    /** The newest step of this kind with the rule it rested on; unknown where the log has none. */
    public Start counted(RequestId request, Act act, String rule) {
        return facts.of(request).reversed().stream()
                .filter(fact -> fact.act() == act && isBy(fact, rule))
                .findFirst()
                .<Start>map(fact -> counted(fact, rule))
                .orElseGet(Start.Unknown::new);
    }

    /** The same of a step that counted for this day. */
    public Start counted(RequestId request, Act act, String rule, LocalDate on) {
        return facts.of(request).stream()
                .filter(fact ->
                        fact.act() == act && isBy(fact, rule) && fact.on().equals(on))
                .findFirst()
                .<Start>map(fact -> counted(fact, rule))
                .orElseGet(Start.Unknown::new);
    }

    /** A day that was named is its own start; one that is over stays. */
    static Start named(Term term, LocalDate today) {
        return term.day().isBefore(today) ? new Start.Unknown() : new Start.Named(term.day());
    }

    private static boolean isBy(Fact fact, String rule) {
        return fact.limits().matches(java.util.regex.Pattern.quote(rule) + "/\\d+");
    }

    private static Start.Counted counted(Fact fact, String rule) {
        return new Start.Counted(fact.on(), rule, Integer.parseInt(fact.limits().substring(rule.length() + 1)));
    }
}
