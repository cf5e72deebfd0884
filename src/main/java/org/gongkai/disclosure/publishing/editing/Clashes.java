package org.gongkai.disclosure.publishing.editing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.Saving;
import org.gongkai.disclosure.publishing.desk.Moments;
import org.gongkai.disclosure.publishing.richtext.Comparison;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where two colleagues' versions of a draft meet (版本冲突): both stand side by side, and nothing is lost. */
@Controller
class Clashes {

    private final Editing editing;
    private final Scribe scribe;
    private final FieldWords words;
    private final Moments moments;

    Clashes(Editing editing, Scribe scribe, FieldWords words, Moments moments) {
        this.editing = editing;
        this.scribe = scribe;
        this.words = words;
        this.moments = moments;
    }

    /** Shows what stands beside what was to be saved. */
    ModelAndView page(Edition standing, EditForm mine) {
        var theirs = EditForm.of(standing.version(), standing.kind(), standing.content());
        var id = standing.id().document();
        return new ModelAndView("disclosure/publishing/editing/clash", HttpStatus.CONFLICT)
                .addObject(
                        "head",
                        Head.titled(say("publishing.clash.title"))
                                .under(say("publishing.navigation.documents"), "/desk/documents"))
                .addObject(
                        "clash",
                        new ClashView(
                                id.value(),
                                standing.version(),
                                say("publishing.clash.sentence", moments.said(standing.savedAt())),
                                mine.values(),
                                Objects.requireNonNullElse(mine.body(), ""),
                                fields(theirs.values(), mine.values()),
                                pieces(compare(standing, mine))));
    }

    @PostMapping("/desk/documents/{id}/merger")
    ModelAndView merge(
            @PathVariable long id,
            @ModelAttribute("editForm") EditForm mine,
            @RequestParam Map<String, String> sent,
            Actor actor) {
        var document = new DocumentId(id);
        var standing = editing.draft(document, actor);
        if (standing.version() != mine.version()) return page(standing, mine);
        var merged =
                EditForm.read(standing.version(), chosen(standing, mine, sent), body(compare(standing, mine), sent));
        return switch (scribe.save(document, merged, Scribe.Enclosures.NONE, actor)) {
            case Saving.Conflict conflict -> page(conflict.standing(), merged);
            case Saving.Saved _ -> new ModelAndView("redirect:/desk/documents/" + id + "/edit");
        };
    }

    private static Comparison compare(Edition standing, EditForm mine) {
        return Comparison.between(
                standing.content().body().html(),
                RichText.of(DraftAddresses.toPublic(Objects.requireNonNullElse(mine.body(), "")))
                        .html());
    }

    private List<ClashView.Field> fields(Map<String, String> theirs, Map<String, String> mine) {
        List<ClashView.Field> fields = new ArrayList<>();
        theirs.forEach((name, value) -> {
            var other = mine.getOrDefault(name, "");
            if (!value.equals(other)) {
                fields.add(new ClashView.Field(
                        name, words.name(name), words.value(name, value), words.value(name, other)));
            }
        });
        return fields;
    }

    private static List<ClashView.Piece> pieces(Comparison comparison) {
        List<ClashView.Piece> pieces = new ArrayList<>();
        for (var piece : comparison.pieces()) {
            pieces.add(new ClashView.Piece(
                    pieces.size(),
                    piece.isSame(),
                    DraftAddresses.toDesk(piece.olderMarked()),
                    DraftAddresses.toDesk(piece.newerMarked())));
        }
        return pieces;
    }

    private static Map<String, String> chosen(Edition standing, EditForm mine, Map<String, String> sent) {
        var values = new LinkedHashMap<>(mine.values());
        EditForm.of(standing.version(), standing.kind(), standing.content())
                .values()
                .forEach((name, value) -> {
                    if (!"mine".equals(sent.getOrDefault("take-" + name, "mine"))) values.put(name, value);
                });
        return values;
    }

    private static String body(Comparison comparison, Map<String, String> sent) {
        var body = new StringBuilder();
        var number = 0;
        for (var piece : comparison.pieces()) {
            switch (piece.isSame() ? "theirs" : sent.getOrDefault("piece-" + number, "both")) {
                case "theirs" -> body.append(piece.older());
                case "mine" -> body.append(piece.newer());
                default -> body.append(piece.older()).append(piece.newer());
            }
            number++;
        }
        return body.toString();
    }
}
