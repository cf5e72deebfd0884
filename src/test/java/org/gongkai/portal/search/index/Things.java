package org.gongkai.portal.search.index;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.portal.search.ItemType;
import org.gongkai.portal.search.Validity;
import org.jspecify.annotations.Nullable;

/** Builds things to be found. Keys from 900000 up, so that nothing of the sample district is in the way. */
record Things(Findable thing) {

    static Things document(long number, String title, String body) {
        var key = 900_000 + number;
        return new Things(new Findable(
                ItemType.DOCUMENT.id(key),
                ItemType.DOCUMENT.id(key),
                ItemType.DOCUMENT,
                "NOTICE",
                new Findable.Wording(title, body, null),
                Findable.Place.NOWHERE,
                new Findable.Life(LocalDate.of(2026, 3, 1), null, null, null, null),
                Findable.Address.of("/documents/" + key)));
    }

    Things kind(String kind) {
        return with(kind, thing.wording(), thing.place(), thing.life());
    }

    Things number(String number) {
        var wording =
                new Findable.Wording(thing.wording().title(), thing.wording().body(), number);
        return with(thing.kind(), wording, thing.place(), thing.life());
    }

    Things of(long unit, String name, String... fields) {
        var place = new Findable.Place(List.of(unit), List.of(name), List.of(fields), null);
        return with(thing.kind(), thing.wording(), place, thing.life());
    }

    Things published(LocalDate day) {
        var life = thing.life();
        return living(new Findable.Life(day, life.validFrom(), life.endsOn(), life.ending(), life.shownUntil()));
    }

    Things valid(LocalDate from, @Nullable LocalDate endsOn, @Nullable Validity ending) {
        var life = thing.life();
        return living(new Findable.Life(life.publishedOn(), from, endsOn, ending, life.shownUntil()));
    }

    Things shownUntil(LocalDate day) {
        var life = thing.life();
        return living(new Findable.Life(life.publishedOn(), life.validFrom(), life.endsOn(), life.ending(), day));
    }

    private Things living(Findable.Life life) {
        return with(thing.kind(), thing.wording(), thing.place(), life);
    }

    private Things with(String kind, Findable.Wording wording, Findable.Place place, Findable.Life life) {
        return new Things(
                new Findable(thing.id(), thing.owner(), thing.type(), kind, wording, place, life, thing.address()));
    }
}
