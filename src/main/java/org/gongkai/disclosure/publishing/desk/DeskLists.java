package org.gongkai.disclosure.publishing.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Documents of the units a person works for, filtered, a page at a time. */
@Component
class DeskLists {

    private static final int SIZE = 30;
    private static final int LAST = 100_000;

    private final DeskEntries entries;
    private final DeskTasks tasks;
    private final UnitDirectory units;
    private final Moments moments;

    DeskLists(DeskEntries entries, DeskTasks tasks, UnitDirectory units, Moments moments) {
        this.entries = entries;
        this.tasks = tasks;
        this.units = units;
        this.moments = moments;
    }

    DocumentsView read(Actor actor, DeskFilter filter, int number) {
        var paging = new Paging(Math.clamp(number, 1, LAST), SIZE, entries.count(actor, filter), address(filter));
        var rows = entries.page(actor, filter, paging.offset(), SIZE).stream()
                .map(this::row)
                .toList();
        return new DocumentsView(
                rows,
                paging,
                filter.words(),
                filter.stage().name(),
                Objects.toString(filter.kind(), ""),
                Objects.toString(filter.unit(), ""),
                stages(),
                kinds(),
                units(actor));
    }

    private DocumentsView.Row row(DeskEntry entry) {
        return new DocumentsView.Row(
                DeskTasks.title(entry),
                DeskTasks.href(entry),
                entry.kind().label(),
                tasks.unit(entry.unit()),
                entry.authorName(),
                tone(entry.state()),
                entry.state().label(),
                moments.said(entry.publishedAt() == null ? entry.savedAt() : entry.publishedAt()));
    }

    private static Tone tone(EditionState state) {
        return switch (state) {
            case DRAFT -> Tone.TO_COME;
            case FIRST_REVIEW, SECOND_REVIEW, SECRECY_REVIEW, FINAL_REVIEW, APPROVED, SCHEDULED -> Tone.LASTING;
            case PUBLISHED -> Tone.DONE;
            case CORRECTED, SUPERSEDED, WITHDRAWN, DISCARDED -> Tone.OVER;
        };
    }

    private static String address(DeskFilter filter) {
        return UriComponentsBuilder.fromPath("/desk/documents")
                .queryParam("stage", filter.stage())
                .queryParam("kind", Objects.toString(filter.kind(), ""))
                .queryParam("unit", Objects.toString(filter.unit(), ""))
                .queryParam("words", filter.words())
                .queryParam("page", "")
                .encode()
                .toUriString();
    }

    private static Map<String, String> stages() {
        var words = new LinkedHashMap<String, String>();
        for (var stage : DeskFilter.Stage.values()) words.put(stage.name(), say("publishing.stage." + stage.name()));
        return words;
    }

    private static Map<String, String> kinds() {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(DocumentKind.values()).forEach(kind -> words.put(kind.name(), kind.label()));
        return words;
    }

    private Map<String, String> units(Actor actor) {
        var words = new LinkedHashMap<String, String>();
        units.all().stream()
                .filter(unit -> actor.sees(unit.id()))
                .forEach(unit -> words.put(String.valueOf(unit.id().value()), unit.shortName()));
        return words;
    }
}
