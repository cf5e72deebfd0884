package org.gongkai.foundation.paper.typesetting;

import java.util.List;
import org.gongkai.foundation.paper.layout.Mark;

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
