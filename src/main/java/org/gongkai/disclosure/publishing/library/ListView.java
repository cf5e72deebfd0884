package org.gongkai.disclosure.publishing.library;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.foundation.design.Facet;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Tone;
import org.jspecify.annotations.Nullable;

/** A list of documents as its page shows it. */
public record ListView(
        String path, String sentence, String words, List<Facet> facets, List<Row> rows, Paging paging, boolean empty) {

    static ListView of(Shelf shelf, ListForm form, List<Facet> facets, List<Row> rows, Paging paging) {
        var sentence = say("publishing.list.count", paging.total());
        return new ListView(shelf.path(), sentence, form.words(), facets, rows, paging, rows.isEmpty());
    }

    /** One document. */
    public record Row(
            String title,
            String href,
            String kind,
            @Nullable String number,
            String unit,
            String date,
            @Nullable Tone tone,
            @Nullable String state) {}
}
