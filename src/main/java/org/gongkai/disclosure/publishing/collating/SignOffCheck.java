package org.gongkai.disclosure.publishing.collating;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.Metadata.Origin;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Fix;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks whether the day and the authority under a paper (落款) are those of its facts (成文日期、发文机关). */
@Component
class SignOffCheck implements Check {

    private final UnitDirectory units;

    SignOffCheck(UnitDirectory units) {
        this.units = units;
    }

    @Override
    public Set<Point> points() {
        return Set.of(Point.METADATA, Point.DATES);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        List<Verdict> verdicts = new ArrayList<>();
        SignOff.in(manuscript.body().text()).ifPresent(signOff -> {
            day(manuscript, signOff, verdicts);
            issuer(manuscript, signOff, verdicts);
        });
        return verdicts;
    }

    private static void day(Manuscript manuscript, SignOff signOff, List<Verdict> verdicts) {
        var formed = manuscript.content().metadata().origin().formedOn();
        if (signOff.day().equals(formed)) return;
        var signed = signOff.day().toString();
        verdicts.add(Verdict.warns(
                Point.DATES,
                "signed" + signed + formed,
                formed == null
                        ? say("publishing.collating.signed.none", signed)
                        : say("publishing.collating.signed", signed, formed.toString()),
                "formedOn",
                new Fix(
                        say("publishing.collating.signed.fix", signed),
                        false,
                        content -> with(content, origin(content, null, signOff)))));
    }

    private void issuer(Manuscript manuscript, SignOff signOff, List<Verdict> verdicts) {
        if (signOff.issuers().isEmpty()) return;
        var given = manuscript.content().metadata().origin().issuer();
        var known = given != null
                ? given
                : units.find(manuscript.unit()).map(Unit::name).orElse("");
        if (known.isEmpty() || signOff.isBy(known)) return;
        var signed = String.join(" ", signOff.issuers());
        verdicts.add(Verdict.warns(
                Point.METADATA,
                "issuer" + signed + given,
                given == null
                        ? say("publishing.collating.issuer.none", signed, known)
                        : say("publishing.collating.issuer", signed, given),
                "issuer",
                new Fix(
                        say("publishing.collating.issuer.fix", signed),
                        false,
                        content -> with(content, origin(content, signed, null)))));
    }

    private static Origin origin(Content content, @Nullable String issuer, @Nullable SignOff signOff) {
        var old = content.metadata().origin();
        return new Origin(
                old.number(),
                issuer == null ? old.issuer() : issuer,
                signOff == null ? old.formedOn() : signOff.day(),
                old.source());
    }

    private static Content with(Content content, Origin origin) {
        return content.withMetadata(content.metadata().withOrigin(origin));
    }
}
