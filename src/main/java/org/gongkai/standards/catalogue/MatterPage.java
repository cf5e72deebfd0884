package org.gongkai.standards.catalogue;

import java.util.List;

/**
 * A page of matters.
 *
 * @param page counted from 1
 * @param total how many there are on all pages
 */
public record MatterPage(List<Matter> matters, int page, int size, long total) {
    public MatterPage {
        matters = List.copyOf(matters);
    }

    public int pages() {
        return Math.max(1, (int) ((total + size - 1) / size));
    }
}
