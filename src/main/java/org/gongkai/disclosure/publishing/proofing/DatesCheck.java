package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.disclosure.publishing.saved.Dates;
import org.springframework.stereotype.Component;

/** Looks for dates that cannot be (日期); forged days of publication fail a whole site at inspection (国办秘函〔2019〕19号). */
@Component
class DatesCheck implements Check {

    private static final Pattern CLAIM = Pattern.compile(
            "(?:发布|公开|发文|上网|公布|刊登|挂网)(?:日期|时间|日)[：:为]?[\\s\u3000]{0,4}([〇○零一二三四五六七八九\\d]{4}[-年/.][^\\s日]{1,9}日?)");

    @Override
    public Set<Point> points() {
        return Set.of(Point.DATES);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        List<Verdict> verdicts = new ArrayList<>();
        var formed = manuscript.content().metadata().origin().formedOn();
        if (formed != null && formed.isAfter(manuscript.day())) {
            verdicts.add(Verdict.blocks(
                    Point.DATES,
                    "formed" + formed + manuscript.day().isAfter(manuscript.today()),
                    say(
                            "publishing.checks.date.formed",
                            formed.toString(),
                            manuscript.day().toString()),
                    "formedOn",
                    null));
        }
        var shown = manuscript.content().metadata().publicity();
        if (shown.to() != null && shown.to().isBefore(manuscript.day())) {
            verdicts.add(Verdict.warns(
                    Point.DATES,
                    "shown" + shown.to(),
                    say("publishing.checks.date.shown", shown.to().toString()),
                    "publicTo",
                    null));
        }
        claims(manuscript, verdicts);
        return verdicts;
    }

    private static void claims(Manuscript manuscript, List<Verdict> verdicts) {
        var claim = CLAIM.matcher(manuscript.body().text());
        while (claim.find()) {
            var day = Dates.in(claim.group(1)).orElse(null);
            if (day == null || !day.isBefore(manuscript.day())) continue;
            verdicts.add(Verdict.blocks(
                    Point.DATES,
                    "claim" + claim.group(),
                    say(
                            "publishing.checks.date.claim",
                            claim.group(),
                            manuscript.day().toString()),
                    "body",
                    null));
        }
    }
}
