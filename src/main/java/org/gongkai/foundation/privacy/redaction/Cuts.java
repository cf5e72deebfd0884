package org.gongkai.foundation.privacy.redaction;

import java.util.List;

/**
 * What has to go (要涂去的内容).
 *
 * @param words to be removed wherever they stand, however they are written
 * @param areas to be painted over
 * @param blocks paragraphs and cells to be removed whole, by their index among the leaves
 */
public record Cuts(List<String> words, List<Area> areas, List<Integer> blocks) {

    /** A rectangle on one page, by its index among the leaves. */
    public record Area(int leaf, Box box) {}

    public Cuts {
        words = List.copyOf(words);
        areas = List.copyOf(areas);
        blocks = List.copyOf(blocks);
    }

    public boolean isEmpty() {
        return words.isEmpty() && areas.isEmpty() && blocks.isEmpty();
    }
}
