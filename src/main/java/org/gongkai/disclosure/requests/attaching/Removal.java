package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Mentions;

/**
 * What was taken out at one place, in words that tell nothing of it (区分处理说明的一行).
 *
 * @param where page, paragraph or cell
 * @param count how many of its kind there
 */
public record Removal(String where, String what, Ground ground, int count) {

    private record Key(int leaf, String what, Ground ground) {}

    public String sentence() {
        return say("requests.removal", where, what, count, ground.article(), ground.label());
    }

    /** By page or block, in the order of the document. */
    static List<Removal> of(Manuscript manuscript, List<Mark> marks) {
        var mentions = new Mentions(manuscript.leaves());
        var counts = new LinkedHashMap<Key, Integer>();
        for (var mark : marks) {
            var ground = mark.ground();
            if (ground == null || !mark.cuts()) continue;
            if (mark.kind() == Mark.Kind.WORD) {
                mentions.of(mark.word())
                        .forEach(one -> counts.merge(new Key(one.leaf(), mark.label(), ground), 1, Integer::sum));
            } else {
                counts.merge(new Key(mark.leaf(), mark.label(), ground), 1, Integer::sum);
            }
        }
        List<Removal> removals = new ArrayList<>();
        counts.forEach((key, count) -> removals.add(
                new Removal(manuscript.leaves().get(key.leaf()).place().label(), key.what(), key.ground(), count)));
        return removals.stream().toList();
    }

    String line() {
        return where + "\t" + what + "\t" + ground + "\t" + count;
    }

    static Removal parse(String line) {
        var cells = line.split("\t", 4);
        return new Removal(cells[0], cells[1], Ground.valueOf(cells[2]), Integer.parseInt(cells[3]));
    }
}
