package org.gongkai.disclosure.publishing.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.web.DocumentView.Fact;
import org.gongkai.disclosure.publishing.web.DocumentView.FileView;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.design.Step.State;
import org.springframework.stereotype.Component;

/** Puts the view of a public document together. */
@Component
class DocumentViews {

    private final Sheet sheet;
    private final Relations relations;
    private final Clock clock;

    DocumentViews(Sheet sheet, Relations relations, Clock clock) {
        this.sheet = sheet;
        this.relations = relations;
        this.clock = clock;
    }

    /** The view of one of the editions that may be read. */
    DocumentView of(DocumentLine line, Edition shown, List<Edition> all) {
        var content = shown.content();
        boolean over = line.isOver(LocalDate.now(clock));
        return new DocumentView(
                line.id().value(),
                line.url(),
                content.title(),
                over ? null : content.subtitle(),
                content.metadata().origin().number(),
                relations.banner(line, content.metadata().validity()),
                sheet.facts(line, shown, over),
                notes(line, shown, over),
                over ? "" : Paper.set(content.body()),
                over ? List.of() : content.body().outline(),
                over
                        ? List.of()
                        : content.attachments().stream().map(f -> file(line, f)).toList(),
                steps(line, all),
                relations.links(line.id(), content));
    }

    private List<Fact> notes(DocumentLine line, Edition shown, boolean over) {
        var notes = new ArrayList<Fact>();
        if (shown.id().number() != line.edition()) {
            notes.add(new Fact(
                    say("publishing.document.older", shown.id().number()),
                    say("publishing.document.toCurrent"),
                    line.url(),
                    true));
        } else if (shown.changeNote() != null && shown.id().number() > 1) {
            notes.add(new Fact(
                    say("publishing.document.corrected", shown.id().number(), shown.changeNote()),
                    say("publishing.document.seeChanges"),
                    shown.id().url() + "/changes",
                    true));
        }
        var period = shown.content().metadata().publicity();
        if (shown.kind() == DocumentKind.PUBLICITY && period.to() != null) {
            notes.add(new Fact(
                    say(
                            over ? "publishing.document.shownOver" : "publishing.document.shownUntil",
                            DateWords.day(period.to())),
                    ""));
        }
        return notes;
    }

    private static List<Step> steps(DocumentLine line, List<Edition> all) {
        return all.reversed().stream()
                .map(e -> {
                    boolean current = e.id().number() == line.edition();
                    var what = say(
                            current ? "publishing.document.editionNow" : "publishing.document.edition",
                            e.id().number());
                    var note = e.changeNote();
                    var at = e.publishedAt();
                    var when = (note == null ? "" : note + "·") + (at == null ? "" : when(line, e, all.size()));
                    return new Step(what, when, current ? null : e.id().url(), current ? State.NOW : State.DONE);
                })
                .toList();
    }

    private static String when(DocumentLine line, Edition edition, int editions) {
        if (edition.isFirst() && line.publishedAs() != null) return line.publishedAs();
        var at = java.util.Objects.requireNonNull(edition.publishedAt());
        return editions == 1 || at.atZone(DateWords.ZONE).toLocalTime().toSecondOfDay() == 0
                ? at.atZone(DateWords.ZONE).toLocalDate().toString()
                : DateWords.minute(at);
    }

    private static FileView file(DocumentLine line, EnclosedFile file) {
        return new FileView(file.name(), file.url(line.id()), file.format(), Sheet.size(file.size()));
    }
}
