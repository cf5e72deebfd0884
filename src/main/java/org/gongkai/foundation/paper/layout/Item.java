package org.gongkai.foundation.paper.layout;

import java.util.List;

/**
 * What takes whole lines of the grid and is not torn apart (版面单元).
 *
 * @param lines how many
 */
record Item(int lines, Drawing drawing) {

    /** Puts marks on a sheet, below its upper edge. */
    interface Drawing {
        void on(List<Mark> sheet, double top);
    }

    static Item blank() {
        return new Item(1, (_, _) -> {});
    }
}
