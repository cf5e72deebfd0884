package org.gongkai.disclosure.publishing.collating;

import static org.gongkai.foundation.design.Speech.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Fix;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.disclosure.publishing.pages.StatedTerm;
import org.springframework.stereotype.Component;

/** Looks whether the term (有效期) and the period of publicity (公示期) that a text states are those of its facts. */
@Component
class PeriodsCheck implements Check {

    private static final Pattern SHOWN = Pattern.compile("公示(?:期|期限|时间|日期)[为是：:自从]{0,3}(\\d{4})年(\\d{1,2})月(\\d{1,2})日"
            + "[（(]?[^\\d，。；]{0,6}[至到—–\\-－~～]{1,2}(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日");

    @Override
    public Set<Point> points() {
        return Set.of(Point.METADATA);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        List<Verdict> verdicts = new ArrayList<>();
        if (manuscript.kind().hasValidity()) term(manuscript, verdicts);
        if (manuscript.kind() == DocumentKind.PUBLICITY) shown(manuscript, verdicts);
        return verdicts;
    }

    private static void term(Manuscript manuscript, List<Verdict> verdicts) {
        var meta = manuscript.content().metadata();
        var stated = StatedTerm.in(
                manuscript.body().text().lines().toList(), meta.origin().formedOn());
        if (stated.isEmpty()) return;
        var period = new Period(stated.get().from(), stated.get().to());
        if (period.equals(meta.validity())) return;
        verdicts.add(Verdict.warns(
                Point.METADATA,
                "term" + period + meta.validity(),
                say("publishing.collating.term", period.from(), period.to(), said(meta.validity())),
                "validFrom",
                new Fix(
                        say("publishing.collating.term.fix", period.from(), period.to()),
                        false,
                        content -> content.withMetadata(content.metadata().withValidity(period)))));
    }

    private static void shown(Manuscript manuscript, List<Verdict> verdicts) {
        var given = manuscript.content().metadata().publicity();
        var text = manuscript.body().text().replaceAll("[\\s\u3000]", "");
        var stated = SHOWN.matcher(text)
                .results()
                .flatMap(found -> period(found).stream())
                .findFirst();
        if (stated.isEmpty() || stated.get().equals(given)) return;
        var period = stated.get();
        verdicts.add(Verdict.warns(
                Point.METADATA,
                "shown" + period + given,
                say("publishing.collating.shown", period.from(), period.to(), said(given)),
                "publicFrom",
                new Fix(
                        say("publishing.collating.shown.fix", period.from(), period.to()),
                        false,
                        content -> content.withMetadata(content.metadata().withPublicity(period)))));
    }

    /** The second day leaves out what it has in common with the first. */
    private static Optional<Period> period(MatchResult found) {
        try {
            int year = number(found.group(1));
            int month = number(found.group(2));
            var from = LocalDate.of(year, month, number(found.group(3)));
            var to = LocalDate.of(
                    found.group(4) == null ? year : number(found.group(4)),
                    found.group(5) == null ? month : number(found.group(5)),
                    number(found.group(6)));
            return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String said(Period period) {
        if (period.from() == null && period.to() == null) return say("publishing.collating.period.none");
        return say(
                "publishing.collating.period",
                period.from() == null ? "" : period.from(),
                period.to() == null ? "" : period.to());
    }
}
