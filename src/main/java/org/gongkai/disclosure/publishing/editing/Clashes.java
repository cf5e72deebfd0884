package org.gongkai.disclosure.publishing.editing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.desk.Moments;
import org.gongkai.disclosure.publishing.enclosing.DraftAddresses;
import org.gongkai.disclosure.publishing.richtext.Comparison;
import org.springframework.stereotype.Component;

/** Lays two colleagues' versions of a draft side by side (版本冲突) and joins them as one chooses; nothing is lost. */
@Component
class Clashes {

    private final FieldWords words;
    private final Moments moments;

    Clashes(FieldWords words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    /** What stands beside what was to be saved. */
    ClashView view(Edition standing, EditForm mine) {
        return new ClashView(
                standing.id().document().value(),
                standing.version(),
                say("publishing.clash.sentence", standing.savedBy(), moments.said(standing.savedAt())),
                mine.values(),
                Objects.requireNonNullElse(mine.body(), ""),
                fields(theirs(standing), mine.values()),
                pieces(compare(standing, mine)));
    }

    /** One version of both, by the choices {@code take-FIELD} and {@code piece-NUMBER}; where none was made both stay. */
    EditForm joined(Edition standing, EditForm mine, Map<String, String> choices) {
        var values = new LinkedHashMap<>(mine.values());
        theirs(standing).forEach((name, value) -> {
            if ("theirs".equals(choices.get("take-" + name))) values.put(name, value);
        });
        return EditForm.read(standing.version(), values, body(compare(standing, mine), choices));
    }

    private static Map<String, String> theirs(Edition standing) {
        return EditForm.of(standing.version(), standing.kind(), standing.content())
                .values();
    }

    private static Comparison compare(Edition standing, EditForm mine) {
        var body = DraftAddresses.toPublic(Objects.requireNonNullElse(mine.body(), ""));
        return Comparison.between(
                standing.content().body().html(), RichText.of(body).html());
    }

    private List<ClashView.Field> fields(Map<String, String> theirs, Map<String, String> mine) {
        List<ClashView.Field> fields = new ArrayList<>();
        theirs.forEach((name, value) -> {
            var own = mine.getOrDefault(name, "");
            if (!value.equals(own)) {
                fields.add(
                        new ClashView.Field(name, words.name(name), words.value(name, value), words.value(name, own)));
            }
        });
        return fields;
    }

    private static List<ClashView.Piece> pieces(Comparison comparison) {
        List<ClashView.Piece> pieces = new ArrayList<>();
        for (var piece : comparison.pieces()) {
            pieces.add(new ClashView.Piece(
                    pieces.size(), piece.isSame(), highlighted(piece.olderMarked()), highlighted(piece.newerMarked())));
        }
        return pieces;
    }

    /** Neither side is deleted: where they differ is only brought out. */
    private static String highlighted(String marked) {
        return DraftAddresses.toDesk(marked).replaceAll("<(/?)(?:del|ins)>", "<$1mark>");
    }

    private static String body(Comparison comparison, Map<String, String> choices) {
        var body = new StringBuilder();
        var number = 0;
        for (var piece : comparison.pieces()) {
            switch (piece.isSame() ? "theirs" : choices.getOrDefault("piece-" + number, "both")) {
                case "theirs" -> body.append(piece.older());
                case "mine" -> body.append(piece.newer());
                default -> body.append(piece.older()).append(piece.newer());
            }
            number++;
        }
        return body.toString();
    }
}
