package org.gongkai.foundation.design;

import java.util.List;

/**
 * One group of filters with counts (筛选); works as fields of a GET form.
 *
 * @param name the name of the query parameter
 */
public record Facet(String name, String heading, List<Choice> choices) {

    /** One filter: the value sent, its words, how many things it keeps, and the address without it (for its chip). */
    public record Choice(String value, String words, long count, boolean chosen, String without) {}

    public Facet {
        choices = List.copyOf(choices);
    }

    public boolean isChosen() {
        return choices.stream().anyMatch(Choice::chosen);
    }
}
