package org.gongkai.disclosure.duties.web;

import java.util.List;

/**
 * One duty, explained.
 *
 * @param counting address where its days are counted one by one, or empty
 * @param said when the unit said what it says, or empty
 * @param document title of what fulfilled it, or empty
 */
public record DutyView(DutyLine line, List<String> sentences, String counting, String document, String documentHref, String said) {}
