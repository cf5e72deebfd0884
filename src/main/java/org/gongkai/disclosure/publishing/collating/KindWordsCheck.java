package org.gongkai.disclosure.publishing.collating;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.springframework.stereotype.Component;

/** Looks whether publicity, personnel and procurement tell what readers of such papers need (应写内容). */
@Component
class KindWordsCheck implements Check {

    @Override
    public Set<Point> points() {
        return Set.of(Point.METADATA);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        if (KindWords.ALL.stream().noneMatch(words -> words.kind() == manuscript.kind())) return List.of();
        var text = manuscript.everything();
        return KindWords.ALL.stream()
                .filter(words -> words.lacksIn(manuscript.kind(), text))
                .map(words -> Verdict.warns(
                        Point.METADATA,
                        "words" + words.asked(),
                        say("publishing.collating.words", manuscript.kind().label(), words.asked(), words.source()),
                        "body",
                        null))
                .toList();
    }
}
