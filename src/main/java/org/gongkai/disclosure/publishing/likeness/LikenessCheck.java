package org.gongkai.disclosure.publishing.likeness;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Reference;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks whether nearly the same is public already or in review, of whichever unit (雷同). It warns and never blocks. */
@Component
class LikenessCheck implements Check {

    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 3;

    private final Likenesses likenesses;
    private final UnitDirectory units;
    private final Clock clock;

    LikenessCheck(Likenesses likenesses, UnitDirectory units, Clock clock) {
        this.likenesses = likenesses;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Set<Point> points() {
        return Set.of(Point.LIKENESS);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        if (!Likenesses.asks(manuscript.kind())) return List.of();
        var title = Wording.of(manuscript.content().title());
        var text = Wording.of(manuscript.content().body().plain());
        var keys = Sketch.of(title, text);
        var given = manuscript.content().metadata().origin().number();
        List<Verdict> verdicts = new ArrayList<>();
        for (var other : likenesses.near(manuscript.document(), keys, Sketch.whole(text), LOOKED_AT)) {
            var verdict = compared(manuscript, title, text, given, other);
            if (verdict != null && verdicts.size() < SHOWN) verdicts.add(verdict);
        }
        return verdicts;
    }

    private @Nullable Verdict compared(
            Manuscript manuscript, Wording title, Wording text, @Nullable String given, Likenesses.Other other) {
        var likeness = Likeness.between(title, text, Wording.of(other.title()), Wording.of(other.text()));
        if (given != null
                && given.equals(other.number())
                && manuscript.content().title().equals(other.title())) {
            return verdict(manuscript, other, "publishing.checks.like.number", given);
        }
        return likeness.near()
                ? verdict(manuscript, other, "publishing.checks.like.text", String.valueOf(likeness.percent()))
                : null;
    }

    private Verdict verdict(Manuscript manuscript, Likenesses.Other other, String words, String share) {
        boolean open = other.state().isOpen();
        var day = other.at().atZone(clock.getZone()).toLocalDate().toString();
        var where = say(
                open ? "publishing.checks.like.review" : "publishing.checks.like.public",
                units.find(other.unit()).map(Unit::name).orElse(""),
                day,
                other.title());
        var said = say(words, where, share) + say(advice(manuscript, other));
        boolean ownDesk = open && other.unit().equals(manuscript.unit());
        var address = open
                ? (ownDesk ? "/desk/documents/" + other.id() : null)
                : other.id().url();
        return Verdict.warns(Point.LIKENESS, "like " + other.id(), said, "title", null)
                .seen(address == null ? null : new Reference(say("publishing.checks.like.see"), address));
    }

    private static String advice(Manuscript manuscript, Likenesses.Other other) {
        if (other.state().isOpen()) return "publishing.checks.like.do.review";
        return other.unit().equals(manuscript.unit())
                ? "publishing.checks.like.do.own"
                : "publishing.checks.like.do.other";
    }
}
