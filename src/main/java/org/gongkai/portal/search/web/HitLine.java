package org.gongkai.portal.search.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.foundation.design.Tone;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.ItemType;
import org.gongkai.portal.search.Validity;
import org.gongkai.portal.search.language.Marked;
import org.jspecify.annotations.Nullable;

/** A hit as the page shows it (一条结果). */
public record HitLine(
        Marked title,
        String href,
        Marked snippet,
        String tag,
        boolean policy,
        @Nullable String number,
        String unit,
        @Nullable String date,
        @Nullable State state,
        @Nullable String parent) {

    /** Nobody noted on which day it ended. */
    private static final LocalDate NOTED_SINCE = LocalDate.of(1950, 1, 1);

    /** Whoever keeps a law for looking up did not make it. */
    private static final Set<String> LAWS = Stream.of(DocumentKind.values())
            .filter(DocumentKind::isLaw)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    /** Whether it may be relied on. */
    public record State(Tone tone, String words) {}

    static HitLine of(Hit hit, Names names, LocalDate today) {
        var published = hit.publishedOn();
        return new HitLine(
                hit.title(),
                hit.url(),
                hit.snippet(),
                Names.kind(hit.kind()),
                hit.validFrom() != null || hit.type() == ItemType.MATTER,
                hit.number(),
                hit.type() == ItemType.UNIT || LAWS.contains(hit.kind()) ? "" : names.units(hit.unitIds()),
                published == null ? null : published.toString(),
                state(hit, today),
                hit.parentTitle() == null ? null : say("search.hit.from", hit.parentTitle()));
    }

    private static @Nullable State state(Hit hit, LocalDate today) {
        if (hit.shownUntil() != null && !hit.shownUntil().isBefore(today)) {
            return new State(
                    Tone.LASTING, say("search.hit.shown", hit.shownUntil().toString()));
        }
        return hit.validityOn(today).map(validity -> state(validity, hit)).orElse(null);
    }

    private static State state(Validity validity, Hit hit) {
        return switch (validity) {
            case IN_FORCE -> new State(Tone.DONE, say("search.validity.IN_FORCE"));
            case NOT_YET -> new State(Tone.TO_COME, say("search.hit.NOT_YET", String.valueOf(hit.validFrom())));
            case REPEALED, REPLACED, EXPIRED ->
                hit.endsOn() != null && hit.endsOn().isAfter(NOTED_SINCE)
                        ? new State(
                                Tone.OVER,
                                say("search.hit." + validity, hit.endsOn().toString()))
                        : new State(Tone.OVER, say("search.validity." + validity));
        };
    }
}
