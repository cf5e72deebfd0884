package org.gongkai.disclosure.publishing.releasing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.checking.CheckingDesk;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Severity;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.disclosure.publishing.desk.Moments;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.disclosure.publishing.mending.MendingDesk;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Component;

/** Puts findings into words (检查意见). */
@Component
public class Findings {

    private final CheckingDesk checks;
    private final MendingDesk mending;
    private final Moments moments;

    Findings(CheckingDesk checks, MendingDesk mending, Moments moments) {
        this.checks = checks;
        this.mending = mending;
        this.moments = moments;
    }

    /** What the checks say of an edition, to somebody. */
    public ChecksView of(Edition edition, Actor actor) {
        var report = checks.report(edition);
        var hand = new ActingStaff(actor).towards(edition.unit()).towards(edition.author());
        var blocking = items(report.blocking());
        var warnings = items(report.warnings().stream()
                .filter(verdict -> verdict.point() != Point.ELEMENTS)
                .toList());
        var passed = report.passed().stream()
                .filter(point -> point != Point.ELEMENTS)
                .map(Point::passed)
                .toList();
        return new ChecksView(
                edition.id().document().value(),
                say(
                        "publishing.checks.counts",
                        blocking.size(),
                        report.warnings().size(),
                        passed.size()),
                blocking,
                warnings,
                report.overruled().stream()
                        .filter(overrule -> overrule.severity() == Severity.BLOCKS)
                        .map(overrule -> new ChecksView.Answered(
                                overrule.sentence(),
                                overrule.reason(),
                                say("publishing.checks.answered.by", overrule.name(), moments.said(overrule.at()))))
                        .toList(),
                report.elements().stream()
                        .map(element -> new ChecksView.Asked(element.words(), element.covered()))
                        .toList(),
                passed,
                report.unlooked(),
                masked(edition),
                edition.state().isOpen() && mayOverrule(hand),
                mending.mayConfirm(edition, hand));
    }

    static Head head(Edition edition) {
        var title = edition.content().title();
        return Head.titled(say("publishing.checks.page"))
                .under(say("publishing.navigation.documents"), "/desk/documents")
                .under(
                        title.isBlank() ? say("publishing.desk.untitled") : title,
                        "/desk/documents/" + edition.id().document());
    }

    private List<ChecksView.Masked> masked(Edition edition) {
        return mending.masked(edition).stream()
                .map(masking -> {
                    var at = masking.confirmedAt();
                    return new ChecksView.Masked(
                            masking.sentence(),
                            say("publishing.masking.by", masking.name(), moments.said(masking.at())),
                            at == null
                                    ? null
                                    : say(
                                            "publishing.masking.confirmed.by",
                                            String.valueOf(masking.confirmedName()),
                                            moments.said(at)));
                })
                .toList();
    }

    private static boolean mayOverrule(Hand hand) {
        return !hand.isAuthor()
                && (hand.parts().contains(Part.REVIEWER)
                        || hand.parts().contains(Part.SIGNER)
                        || hand.parts().contains(Part.OPENNESS_OFFICE));
    }

    private static List<ChecksView.Item> items(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> {
                    var fix = verdict.fix();
                    return new ChecksView.Item(
                            verdict.key(),
                            verdict.point().name(),
                            verdict.severity().name(),
                            say(
                                    "publishing.checks.head",
                                    verdict.severity().label(),
                                    verdict.point().title()),
                            verdict.sentence(),
                            verdict.point().reason(),
                            verdict.place(),
                            fix == null ? null : fix.words(),
                            fix != null && fix.masks(),
                            verdict.see());
                })
                .toList();
    }
}
