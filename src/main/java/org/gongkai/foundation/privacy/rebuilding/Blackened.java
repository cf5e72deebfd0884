package org.gongkai.foundation.privacy.rebuilding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongkai.foundation.privacy.redaction.Cuts;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Mentions;

/** Texts in which a mark of always the same length stands for what was taken out (涂黑后的文字), so that the length tells nothing. */
final class Blackened {

    static final String MARK = "■■■";

    private Blackened() {}

    /** The text of every leaf, in order. */
    static List<String> texts(Manuscript manuscript, Cuts cuts) {
        var leaves = manuscript.leaves();
        List<BitSet> gone = new ArrayList<>();
        leaves.forEach(_ -> gone.add(new BitSet()));
        new Mentions(leaves)
                .of(cuts.words())
                .forEach(mention -> gone.get(mention.leaf()).set(mention.start(), mention.end()));
        for (int block : cuts.blocks()) {
            if (block >= 0 && block < leaves.size())
                gone.get(block).set(0, leaves.get(block).text().length());
        }
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < leaves.size(); at++) {
            texts.add(without(leaves.get(at).text(), gone.get(at)));
        }
        return texts;
    }

    private static String without(String text, BitSet gone) {
        if (gone.isEmpty()) return text;
        var left = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            if (gone.get(at)) {
                left.append(MARK);
                at = gone.nextClearBit(at);
            } else {
                left.append(text.charAt(at++));
            }
        }
        return left.toString();
    }
}
