package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.disclosure.publishing.validity.TermRule;
import org.springframework.stereotype.Component;

/** Looks at the term of normative documents (有效期): over, soon over, longer than may be. */
@Component
class TermCheck implements Check {

    @Override
    public Set<Point> points() {
        return Set.of(Point.TERM);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        List<Verdict> verdicts = new ArrayList<>();
        var term = manuscript.content().metadata().validity();
        if (manuscript.kind() != DocumentKind.NORMATIVE || term.to() == null) return verdicts;
        var to = term.to();
        var day = manuscript.day();
        if (to.isBefore(day)) {
            warn(verdicts, "over" + to, say("publishing.checks.term.over", to.toString()));
        } else if (!to.isAfter(day.plus(TermRule.WARNING.span()))) {
            warn(verdicts, "soon" + to, say("publishing.checks.term.soon", to.toString(), TermRule.WARNING.amount()));
        }
        var rule = TermRule.longest(manuscript.content().title());
        if (term.from() != null && !to.isBefore(term.from().plus(rule.span()))) {
            warn(
                    verdicts,
                    "long" + to,
                    say(
                            "publishing.checks.term.long",
                            term.from().toString(),
                            to.toString(),
                            rule.amount(),
                            rule.source()));
        }
        return verdicts;
    }

    private static void warn(List<Verdict> verdicts, String about, String sentence) {
        verdicts.add(Verdict.warns(Point.TERM, about, sentence, "validTo", null));
    }
}
