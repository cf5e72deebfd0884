package org.gongkai.disclosure.publishing.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.EditionLife;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/** The newest edition of a document with what last happened to it (在办条目). */
record DeskEntry(
        EditionId id,
        UnitId unit,
        DocumentKind kind,
        EditionState state,
        String title,
        @Nullable Long author,
        String authorName,
        Instant savedAt,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        @Nullable LocalDate shownTo,
        @Nullable LocalDate validTo,
        @Nullable Last last) {

    /** The last fact. */
    record Last(Act act, String by, Instant at, @Nullable String comment) {}

    boolean isBy(Hand hand) {
        return author != null && author.equals(hand.person());
    }

    boolean isReturned() {
        return state == EditionState.DRAFT && last != null && last.act() == Act.RETURN;
    }

    /** Whether it waits for this person: they hold a part that is awaited and did not write it. */
    boolean awaits(Hand hand, Set<Part> asked) {
        return (state.isReview() || state == EditionState.APPROVED)
                && !isBy(hand)
                && EditionLife.awaited(state).stream()
                        .anyMatch(part -> asked.contains(part) && hand.parts().contains(part));
    }

    /** Since when it stands where it stands. */
    Instant since() {
        return last == null ? savedAt : last.at();
    }
}
