package org.gongkai.disclosure.publishing.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes each act to the facade that answers for it (办理窗口). */
@Component
class Counter {

    private static final Pattern ADDRESS = Pattern.compile("(?:.*/documents/)?([1-9][0-9]{0,17})/?");

    /** What a person wrote beside their yes. */
    record Words(
            @Nullable String comment,
            @Nullable String at,
            @Nullable String by,
            @Nullable String effective) {

        String said() {
            return Objects.requireNonNullElse(comment, "").strip();
        }
    }

    private final PublishingDesk desk;
    private final ReviewDesk reviews;
    private final PublicationOffice office;
    private final Clock clock;

    Counter(PublishingDesk desk, ReviewDesk reviews, PublicationOffice office, Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.office = office;
        this.clock = clock;
    }

    /** The edition that a document's page speaks of: the one under way, else the public one, else the last. */
    Edition current(List<Edition> editions) {
        return editions.stream()
                .filter(e -> e.state().isOpen())
                .findFirst()
                .or(() -> editions.stream()
                        .filter(e -> e.state() == EditionState.PUBLISHED || e.state() == EditionState.SUPERSEDED)
                        .findFirst())
                .orElseGet(editions::getLast);
    }

    /** What this person may do now with the edition that the page speaks of and with the public one behind it. */
    List<Resource> offers(List<Edition> editions, ActingStaff staff) {
        var current = current(editions);
        var offered = Stream.concat(
                editions.stream()
                        .filter(e -> e.state() == EditionState.PUBLISHED && e != current)
                        .flatMap(e -> desk.offers(e, staff).stream())
                        .filter(act -> act == Act.WITHDRAW),
                desk.offers(current, staff).stream().filter(act -> act != Act.CORRECT));
        return Stream.concat(offered, corrects(current, staff))
                .filter(act -> act != Act.IMPORT)
                .map(Resource::of)
                .distinct()
                .sorted()
                .toList();
    }

    void act(Resource resource, List<Edition> editions, Words words, ActingStaff staff) {
        var id = current(editions).id();
        switch (resource) {
            case SUBMISSION -> desk.submit(id, staff);
            case APPROVAL -> reviews.approve(id, filled(words.said()), staff);
            case SECRECY -> reviews.passSecrecy(id, filled(words.said()), staff);
            case REWORK -> reviews.returnForRework(id, words.said(), staff);
            case RECALL -> desk.recall(id, staff);
            case PUBLICATION -> office.publish(id, staff);
            case SCHEDULE -> office.schedule(id, moment(words.at()), staff);
            case UNSCHEDULING -> office.unschedule(id, staff);
            case CORRECTION -> desk.correct(id.document(), words.said(), staff);
            case SUPERSESSION -> office.supersede(id.document(), document(words.by()), day(words.effective()), staff);
            case WITHDRAWAL -> office.withdraw(id.document(), words.said(), staff);
            case DISCARDING -> desk.discard(id, staff);
        }
    }

    private static Stream<Act> corrects(Edition current, ActingStaff staff) {
        var parts = staff.towards(current.unit()).parts();
        var writes = parts.contains(Part.CLERK) || parts.contains(Part.OPENNESS_OFFICE);
        return current.state() == EditionState.PUBLISHED && writes ? Stream.of(Act.CORRECT) : Stream.empty();
    }

    private static @Nullable String filled(String words) {
        return words.isEmpty() ? null : words;
    }

    private Instant moment(@Nullable String written) {
        try {
            return LocalDateTime.parse(
                            Objects.requireNonNullElse(written, "").strip().replace(' ', 'T'))
                    .atZone(clock.getZone())
                    .toInstant();
        } catch (DateTimeException unreadable) {
            throw new Refused(say("publishing.act.time"), "at");
        }
    }

    private LocalDate day(@Nullable String written) {
        if (written == null || written.isBlank()) return LocalDate.now(clock);
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException unreadable) {
            throw new Refused(say("publishing.edit.date", written), "effective");
        }
    }

    private static DocumentId document(@Nullable String written) {
        var address = ADDRESS.matcher(Objects.requireNonNullElse(written, "").strip());
        if (address.matches()) return new DocumentId(Long.parseLong(address.group(1)));
        throw new Refused(say("publishing.act.successor"), "by");
    }
}
