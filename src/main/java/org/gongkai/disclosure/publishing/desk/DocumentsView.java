package org.gongkai.disclosure.publishing.desk;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Paging;
import org.gongkai.foundation.design.Tone;

/** A page of the list of documents with its filters (文件列表). */
public record DocumentsView(
        List<Row> rows,
        Paging paging,
        String words,
        String stage,
        String kind,
        String unit,
        Map<String, String> stages,
        Map<String, String> kinds,
        Map<String, String> units) {

    /** One document. */
    public record Row(
            String title, String href, String kind, String unit, String author, Tone tone, String state, String when) {}
}
