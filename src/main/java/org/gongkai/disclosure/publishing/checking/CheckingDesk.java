package org.gongkai.disclosure.publishing.checking;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.archive.LifeFacts;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.LifeFact;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editions are checked before a step forward, and where a named person lets a finding pass (检查台). */
@Service
public class CheckingDesk {

    private static final EnumSet<Part> MAY_OVERRULE = EnumSet.of(Part.REVIEWER, Part.SIGNER, Part.OPENNESS_OFFICE);
    private static final EnumSet<Part> MAY_SET_ASIDE =
            EnumSet.of(Part.AUTHOR, Part.CLERK, Part.REVIEWER, Part.SIGNER, Part.OPENNESS_OFFICE);

    private final List<Check> checks;
    private final Overrules overrules;
    private final LifeFacts facts;
    private final FileStore files;
    private final Clock clock;

    CheckingDesk(List<Check> checks, Overrules overrules, LifeFacts facts, FileStore files, Clock clock) {
        this.checks = checks;
        this.overrules = overrules;
        this.facts = facts;
        this.files = files;
        this.clock = clock;
    }

    /** What the checks say of an edition as it stands. */
    public Report report(Edition edition) {
        return report(edition, null);
    }

    /** Refuses the step when something blocks it that nobody answered for. */
    public void mustPass(Edition edition, @Nullable Instant publishAt) {
        refuse(report(edition, publishAt).blocking());
    }

    /** The same when its hour has come and nobody is there: somebody else's site that went away since does not stop it. */
    public void mustPassUnattended(Edition edition) {
        refuse(report(edition, null).blocking().stream()
                .filter(verdict -> verdict.point() != Point.LINK_OUTSIDE)
                .toList());
    }

    private static void refuse(List<Verdict> blocking) {
        if (blocking.isEmpty()) return;
        throw new Refused(say(
                "publishing.checks.refused",
                blocking.size(),
                blocking.stream().limit(5).map(Verdict::sentence).collect(Collectors.joining())));
    }

    /** Lets a finding that blocks pass (放行): by someone who answers for it, is not the author, and says why. */
    @Transactional
    public void overrule(Edition edition, String key, String reason, Hand hand) {
        var verdict = find(edition, key);
        if (hand.isAuthor() || hand.parts().stream().noneMatch(MAY_OVERRULE::contains)) {
            throw new Refused(say("publishing.checks.overrule.who"), HttpStatus.FORBIDDEN, null);
        }
        if (reason.strip().length() < 4) throw new Refused(say("publishing.checks.overrule.why"), "reason");
        keep(edition, verdict, reason.strip(), hand);
        facts.add(new LifeFact(
                edition.id(),
                Act.OVERRULE,
                edition.state(),
                edition.state(),
                hand.person(),
                hand.name(),
                clock.instant(),
                say("publishing.checks.overrule.fact", verdict.sentence(), reason.strip())));
    }

    /** Sets a mere warning aside (没有错), which whoever writes may do. */
    @Transactional
    public void setAside(Edition edition, String key, Hand hand) {
        var verdict = find(edition, key);
        if (verdict.blocks() || hand.parts().stream().noneMatch(MAY_SET_ASIDE::contains)) {
            throw new Refused(say("publishing.checks.overrule.who"), HttpStatus.FORBIDDEN, null);
        }
        keep(edition, verdict, "", hand);
    }

    private Verdict find(Edition edition, String key) {
        return report(edition).find(key).orElseThrow(() -> new Refused(say("publishing.checks.gone")));
    }

    private void keep(Edition edition, Verdict verdict, String reason, Hand hand) {
        overrules.add(
                edition.id(),
                new Overrule(
                        verdict.key(),
                        verdict.point(),
                        verdict.severity(),
                        verdict.sentence(),
                        hand.person(),
                        hand.name(),
                        reason,
                        clock.instant()));
    }

    private Report report(Edition edition, @Nullable Instant publishAt) {
        var manuscript = Manuscript.of(edition, publishAt, texts(edition), clock.instant(), clock.getZone());
        Map<String, Verdict> found = new LinkedHashMap<>();
        var passed = EnumSet.noneOf(Point.class);
        List<Element> elements = new ArrayList<>();
        List<String> unlooked = new ArrayList<>();
        for (var check : checks) {
            passed.addAll(check.points());
            check.verdicts(manuscript).forEach(verdict -> found.putIfAbsent(verdict.key(), verdict));
            elements.addAll(check.elements(manuscript));
            var unlookedHere = check.unlooked(manuscript);
            if (!unlookedHere.isEmpty()) passed.removeAll(check.points());
            unlooked.addAll(unlookedHere);
        }
        found.values().forEach(verdict -> passed.remove(verdict.point()));
        var answered = overrules.of(edition.id().document()).stream()
                .collect(Collectors.toMap(Overrule::key, Function.identity()));
        return new Report(
                found.values().stream()
                        .filter(verdict -> !answered.containsKey(verdict.key()))
                        .sorted(Comparator.comparing(Verdict::severity).thenComparing(Verdict::point))
                        .toList(),
                answered.values().stream()
                        .filter(overrule -> found.containsKey(overrule.key()))
                        .sorted(Comparator.comparing(Overrule::at))
                        .toList(),
                elements,
                List.copyOf(passed),
                unlooked);
    }

    private Map<FileDigest, String> texts(Edition edition) {
        Map<FileDigest, String> texts = new HashMap<>();
        for (var file : edition.content().files()) {
            if (file.use() == EnclosedFile.Use.ATTACHMENT) texts.put(file.digest(), files.text(file.digest()));
        }
        return texts;
    }
}
