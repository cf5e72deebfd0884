package org.gongkai.foundation.privacy.cutting;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.Cuts;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Mentions;

/** Which rectangles of which page are painted over (涂黑区域): the areas that were marked, and every place of every word. */
final class Paint {

    private static final float EDGE = .6f;
    private static final float SAME_LINE = .5f;

    private Paint() {}

    static List<List<Box>> boxes(Manuscript manuscript, Cuts cuts) {
        List<List<Box>> pages = new ArrayList<>();
        manuscript.leaves().forEach(_ -> pages.add(new ArrayList<>()));
        cuts.areas().stream()
                .filter(area -> area.leaf() >= 0 && area.leaf() < pages.size())
                .forEach(area -> pages.get(area.leaf()).add(area.box()));
        cuts.blocks().stream()
                .filter(block -> block >= 0 && block < pages.size())
                .forEach(block -> {
                    var leaf = manuscript.leaves().get(block);
                    pages.get(block).add(new Box(0, 0, leaf.width(), leaf.height()));
                });
        var mentions = new Mentions(manuscript.leaves());
        for (var mention : mentions.of(cuts.words())) {
            var boxes = manuscript.leaves().get(mention.leaf()).boxes();
            if (!boxes.isEmpty()) lines(boxes.subList(mention.start(), mention.end()), pages.get(mention.leaf()));
        }
        return pages;
    }

    /** One rectangle for what stands beside each other on a line. */
    private static void lines(List<Box> characters, List<Box> into) {
        Box line = Box.NOWHERE;
        for (var box : characters) {
            if (box.isNowhere()) continue;
            if (line.isNowhere()) {
                line = box;
            } else if (isBeside(line, box)) {
                line = line.with(box);
            } else {
                into.add(line.grown(EDGE));
                line = box;
            }
        }
        if (!line.isNowhere()) into.add(line.grown(EDGE));
    }

    private static boolean isBeside(Box line, Box box) {
        float size = Math.min(line.height(), box.height());
        return Math.abs(line.y() - box.y()) < size * SAME_LINE
                && box.x() >= line.x()
                && box.x() - (line.x() + line.width()) < size * 4;
    }
}
