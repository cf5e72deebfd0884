package org.gongkai.portal.search.offered;

import static org.gongkai.foundation.design.Speech.knows;
import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.requests.AlreadyPublic;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.ItemType;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.language.Marked;
import org.springframework.stereotype.Component;

/** Looks in the index for what somebody is about to ask for (先看已公开). */
@Component
class FoundAlready implements AlreadyPublic {

    private final SearchDesk desk;

    FoundAlready(SearchDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Found> find(String words, int most) {
        return desk.find(Question.about(words)).hits().stream()
                .filter(hit -> hit.type() != ItemType.UNIT)
                .limit(most)
                .map(FoundAlready::found)
                .toList();
    }

    private static Found found(Hit hit) {
        return new Found(
                pieces(hit.title()),
                hit.url(),
                kind(hit.kind()),
                pieces(hit.snippet()),
                hit.unitIds().stream().map(UnitId::new).toList(),
                hit.publishedOn());
    }

    private static String kind(String kind) {
        var label = "search.type." + kind;
        return Arrays.stream(DocumentKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .map(DocumentKind::label)
                .orElseGet(() -> knows(label) ? say(label) : "");
    }

    private static List<Piece> pieces(Marked text) {
        return text.pieces().stream()
                .map(piece -> new Piece(piece.text(), piece.wanted()))
                .toList();
    }
}
