package org.gongkai.disclosure.requests.register;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.requests.RequestNumber;
import org.gongkai.disclosure.requests.ledger.Items;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.ledger.RequestItem;
import org.gongkai.disclosure.requests.ledger.Requests;
import org.gongkai.disclosure.requests.proposing.Suggestions;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log of answered requests (答复公示): never the applicant, never what was not released. */
@Component
class LogReading {

    private final Requests requests;
    private final Items items;
    private final UnitDirectory units;
    private final WorkCalendar calendar;
    private final Suggestions suggestions;
    private final Clock clock;

    LogReading(
            Requests requests,
            Items items,
            UnitDirectory units,
            WorkCalendar calendar,
            Suggestions suggestions,
            Clock clock) {
        this.requests = requests;
        this.items = items;
        this.units = units;
        this.calendar = calendar;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    long count(String words) {
        return requests.countPublished(words);
    }

    @Transactional(readOnly = true)
    List<Line> lines(String words, int offset, int size) {
        return requests.published(words, offset, size).stream()
                .map(file -> new Line(
                        decisions(items.of(file.id())),
                        file.subject(),
                        "/requests/answered/" + file.number(),
                        units.find(file.body()).map(Unit::shortName).orElse(""),
                        delivered(file).toString(),
                        note(file)))
                .toList();
    }

    @Transactional(readOnly = true)
    List<AnsweredView> answered(String words, int offset, int size) {
        return requests.published(words, offset, size).stream().map(this::view).toList();
    }

    /** One that is in the log; any other is not there, whoever asks. */
    @Transactional(readOnly = true)
    Optional<AnsweredView> answered(RequestNumber number) {
        return requests.find(number)
                .filter(file -> !file.subject().isEmpty() && file.deliveredOn() != null)
                .map(this::view);
    }

    private AnsweredView view(RequestFile file) {
        var facts = new LinkedHashMap<String, String>();
        var received = file.receivedOn().orElseThrow();
        var decided = Objects.requireNonNullElse(file.decidedOn(), delivered(file));
        facts.put(say("requests.field.number"), file.number().toString());
        facts.put(
                say("requests.field.body"),
                units.find(file.body()).map(Unit::name).orElse(""));
        facts.put(
                say("requests.field.kind"),
                say("requests.log.kind." + file.applicant().isPerson()));
        facts.put(say("requests.field.received"), received.toString());
        facts.put(
                say("requests.field.decided"),
                say("requests.log.took", decided.toString(), calendar.workdaysBetween(received, decided)));
        return new AnsweredView(
                file.number().toString(),
                file.subject(),
                delivered(file).toString(),
                facts,
                items.of(file.id()).stream().map(item -> part(file, item)).toList(),
                suggestions.published(file.id()).map(this::published).orElse(null));
    }

    private @Nullable String note(RequestFile file) {
        var said = new ArrayList<String>();
        if (suggestions.published(file.id()).isPresent()) said.add(say("requests.log.published"));
        if (file.sample()) said.add(say("requests.log.sample"));
        return said.isEmpty() ? null : String.join(" · ", said);
    }

    private AnsweredView.Published published(DocumentLine line) {
        return new AnsweredView.Published(line.title(), line.url(), line.published(clock.getZone()));
    }

    private static AnsweredView.Part part(RequestFile file, RequestItem item) {
        return item.kind()
                .map(kind -> new AnsweredView.Part(
                        kind.branch().label().equals(kind.label())
                                ? kind.label()
                                : say("requests.log.decision", kind.branch().label(), kind.label()),
                        kind.article(),
                        file.released() && kind.discloses()
                                ? (item.answer() + "\n" + item.where())
                                        .lines()
                                        .filter(line -> !line.isBlank())
                                        .toList()
                                : List.of()))
                .orElse(new AnsweredView.Part("", "", List.of()));
    }

    /** 予以公开、部分公开; each branch once. */
    private static String decisions(List<RequestItem> parts) {
        return parts.stream()
                .flatMap(part -> part.kind().stream())
                .map(kind -> kind.branch().label())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static LocalDate delivered(RequestFile file) {
        return Objects.requireNonNull(file.deliveredOn());
    }
}
