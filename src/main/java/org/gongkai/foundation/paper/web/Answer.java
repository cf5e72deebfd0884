package org.gongkai.foundation.paper.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page says of a file or a code (核验结果).
 *
 * @param kind of the note: done, mind or blocked
 * @param news what became of it since, as sentences
 * @param mind what has to be minded; empty when nothing
 */
public record Answer(
        String kind, String title, String sentence, String mind, Map<String, String> facts, List<String> news) {

    public Answer {
        news = List.copyOf(news);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
