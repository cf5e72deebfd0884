package org.gongkai.foundation.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Where a reader stands in a long list (分页).
 *
 * @param number the page, from 1
 * @param address path and query of the list, ending so that the page number can be added, as {@code /documents?kind=NEWS&page=}
 */
public record Paging(int number, int size, long total, String address) {

    public Paging {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + number + " of size " + size + " of " + total);
        }
    }

    public long last() {
        return Math.max(1, (total + size - 1) / size);
    }

    public long offset() {
        return (number - 1L) * size;
    }

    public String href(long page) {
        return address + page;
    }

    /** The pages offered: first, last and those near; 0 stands for a gap. */
    public List<Long> offered() {
        var pages = new ArrayList<Long>();
        var near = LongStream.rangeClosed(number - 2L, number + 2L);
        LongStream.concat(near, LongStream.of(1, last()))
                .filter(page -> page >= 1 && page <= last())
                .distinct()
                .sorted()
                .forEach(page -> {
                    if (!pages.isEmpty() && page - pages.getLast() > 1) {
                        pages.add(0L);
                    }
                    pages.add(page);
                });
        return pages;
    }
}
