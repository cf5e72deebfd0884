package org.gongkai.disclosure.publishing.wording;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Paging;

/** The list of the office's words, to be shown. */
public record WordsView(String kind, String words, Map<String, String> kinds, List<Row> rows, Paging paging) {

    /** One word. */
    public record Row(long id, String kind, String said, String meant, String reason, String by) {}
}
