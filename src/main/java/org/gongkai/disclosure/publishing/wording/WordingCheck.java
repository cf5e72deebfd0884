package org.gongkai.disclosure.publishing.wording;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Fix;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Passage;
import org.gongkai.disclosure.publishing.checking.Passage.Sort;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.disclosure.publishing.spelling.Slip;
import org.springframework.stereotype.Component;

/** Looks for misspelt words (错别字) in what the editor writes; the texts of attachments are left alone. */
@Component
class WordingCheck implements Check {

    private static final Set<Sort> READ = EnumSet.of(Sort.TITLE, Sort.SUBTITLE, Sort.SUMMARY, Sort.BODY);
    private static final int AROUND = 6;

    private final Proofreader proofreader;

    WordingCheck(Proofreader proofreader) {
        this.proofreader = proofreader;
    }

    @Override
    public Set<Point> points() {
        return Set.of(Point.WORDING);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        List<Verdict> verdicts = new ArrayList<>();
        for (var passage : manuscript.passages()) {
            if (!READ.contains(passage.sort())) continue;
            Map<String, List<Slip>> same = new LinkedHashMap<>();
            proofreader
                    .read(passage.text())
                    .forEach(slip -> same.computeIfAbsent(slip.said() + "\n" + slip.meant(), key -> new ArrayList<>())
                            .add(slip));
            same.values().forEach(slips -> verdicts.add(verdict(manuscript, passage, slips)));
        }
        return verdicts;
    }

    private Verdict verdict(Manuscript manuscript, Passage passage, List<Slip> slips) {
        var slip = slips.getFirst();
        var place = passage.sort() == Sort.BODY ? manuscript.body().placeOf(slip.from()) : passage.said();
        var why = say("publishing.wording.why." + slip.kind());
        var context = context(passage.text(), slip);
        return Verdict.warns(
                Point.WORDING,
                passage.sort() + "\n" + slip.said() + "\n" + slip.meant(),
                slips.size() == 1
                        ? say("publishing.checks.wording", place, slip.said(), slip.meant(), why, context)
                        : say(
                                "publishing.checks.wording.more",
                                place,
                                slip.said(),
                                slip.meant(),
                                why,
                                context,
                                slips.size()),
                passage.sort().place(),
                new Fix(
                        say("publishing.checks.wording.fix", slip.meant()),
                        false,
                        content -> new Correction(proofreader, slip.said(), slip.meant()).in(content, passage.sort())));
    }

    private static String context(String text, Slip slip) {
        int from = slip.from();
        while (from > 0 && slip.from() - from < AROUND && isWithin(text.charAt(from - 1))) from--;
        int to = slip.to();
        while (to < text.length() && to - slip.to() < AROUND && isWithin(text.charAt(to))) to++;
        return text.substring(from, to);
    }

    private static boolean isWithin(char character) {
        return character > ' ' && "。；！？".indexOf(character) < 0;
    }
}
