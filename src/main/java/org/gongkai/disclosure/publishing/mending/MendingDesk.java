package org.gongkai.disclosure.publishing.mending;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.archive.LifeFacts;
import org.gongkai.disclosure.publishing.checking.CheckingDesk;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.LifeFact;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.design.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where findings are mended with one press, and where a second person reads what was masked (改正台). */
@Service
public class MendingDesk {

    /** Everything that is to be masked for certain, at once. */
    public static final String ALL_MASKS = "masks";

    private static final EnumSet<Part> MAY_CONFIRM = EnumSet.of(Part.REVIEWER, Part.SIGNER, Part.OPENNESS_OFFICE);

    private final CheckingDesk checks;
    private final Maskings maskings;
    private final LifeFacts facts;
    private final Clock clock;

    MendingDesk(CheckingDesk checks, Maskings maskings, LifeFacts facts, Clock clock) {
        this.checks = checks;
        this.maskings = maskings;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A content after mending.
     *
     * @param masked what was masked, in sentences
     */
    public record Mended(Content content, List<String> masked) {}

    /** Mends one finding, or masks everything that is certain. */
    public Mended mend(Edition edition, String key) {
        var chosen = checks.report(edition).verdicts().stream()
                .filter(verdict -> verdict.fix() != null)
                .filter(verdict -> key.equals(ALL_MASKS)
                        ? verdict.blocks() && masks(verdict)
                        : verdict.key().equals(key))
                .toList();
        if (chosen.isEmpty()) throw new Refused(say("publishing.checks.gone"));
        var content = edition.content();
        for (var verdict : chosen) {
            content = Objects.requireNonNull(verdict.fix()).change().apply(content);
        }
        return new Mended(
                content,
                chosen.stream()
                        .filter(MendingDesk::masks)
                        .map(Verdict::sentence)
                        .toList());
    }

    /** Keeps what was masked and by whom; call it in the transaction that saves the text. */
    @Transactional
    public void keep(Edition edition, List<String> masked, Hand hand) {
        masked.forEach(sentence -> maskings.add(edition.id(), sentence, hand, clock.instant()));
        if (!masked.isEmpty()) {
            note(edition, Act.MASK, hand, say("publishing.masking.fact", masked.size()));
        }
    }

    /** What was masked in an edition. */
    public List<Masking> masked(Edition edition) {
        return maskings.of(edition.id());
    }

    /** Whether this hand may be the second reader of something. */
    public boolean mayConfirm(Edition edition, Hand hand) {
        return edition.state().isOpen()
                && hand.parts().stream().anyMatch(MAY_CONFIRM::contains)
                && masked(edition).stream()
                        .anyMatch(
                                masking -> !masking.isConfirmed() && !Objects.equals(masking.person(), hand.person()));
    }

    /** A second person read what was masked (核对). */
    @Transactional
    public void confirm(Edition edition, Hand hand) {
        if (!mayConfirm(edition, hand)) {
            throw new Refused(say("publishing.masking.who"), HttpStatus.FORBIDDEN, null);
        }
        int read = maskings.confirm(edition.id(), hand, clock.instant());
        note(edition, Act.CONFIRM_MASKING, hand, say("publishing.masking.confirmed.fact", read));
    }

    /** Refuses to publish what nobody read a second time. */
    public void mustBeRead(Edition edition) {
        long unread = masked(edition).stream()
                .filter(masking -> !masking.isConfirmed())
                .count();
        if (unread > 0) throw new Refused(say("publishing.masking.unread", unread));
    }

    private void note(Edition edition, Act act, Hand hand, String comment) {
        facts.add(new LifeFact(
                edition.id(),
                act,
                edition.state(),
                edition.state(),
                hand.person(),
                hand.name(),
                clock.instant(),
                comment));
    }

    private static boolean masks(Verdict verdict) {
        var fix = verdict.fix();
        return fix != null && fix.masks();
    }
}
