package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.springframework.stereotype.Component;

/** Looks whether a law or document that the text rests on is still in force (依据), as far as the library knows it. */
@Component
class BasisCheck implements Check {

    private static final Pattern CITED = Pattern.compile("《([^《》]{2,80})》");
    private static final int MOST = 30;

    private final PublishedDocuments library;

    BasisCheck(PublishedDocuments library) {
        this.library = library;
    }

    @Override
    public Set<Point> points() {
        return Set.of(Point.BASIS);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        Set<String> titles = new LinkedHashSet<>();
        CITED.matcher(manuscript.body().text())
                .results()
                .limit(MOST)
                .forEach(cited -> titles.add(cited.group(1).strip()));
        List<Verdict> verdicts = new ArrayList<>();
        var lines = library.called(titles);
        for (var title : titles) {
            var known = lines.stream()
                    .filter(line -> isCalled(line, title) && !line.id().equals(manuscript.document()))
                    .toList();
            if (known.isEmpty() || known.stream().anyMatch(line -> isGood(line.validity()))) continue;
            var line = known.getFirst();
            verdicts.add(Verdict.warns(
                    Point.BASIS,
                    title,
                    say(
                            "publishing.checks.basis",
                            title,
                            java.util.Objects.requireNonNull(line.validity()).label()),
                    "body",
                    null));
        }
        return verdicts;
    }

    private static boolean isCalled(DocumentLine line, String title) {
        return line.title().equals(title)
                || line.title().equals("中华人民共和国" + title)
                || line.title().contains("《" + title + "》");
    }

    private static boolean isGood(@org.jspecify.annotations.Nullable Validity validity) {
        return validity == null || validity.mayBeReliedOn() || validity == Validity.NOT_YET;
    }
}
