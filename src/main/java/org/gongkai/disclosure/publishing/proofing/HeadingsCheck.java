package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Fix;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.springframework.stereotype.Component;

/** Looks whether headings skip a rank (标题层级) or a number of their own count (一、二、四). */
@Component
class HeadingsCheck implements Check {

    private static final String NUMBERS = "一二三四五六七八九十";
    private static final Pattern NUMBERED = Pattern.compile("^(十?[一二三四五六七八九]|十)、.*", Pattern.DOTALL);
    private static final int LONGEST_HEADING = 40;

    @Override
    public Set<Point> points() {
        return Set.of(Point.HEADINGS);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        List<Verdict> verdicts = new ArrayList<>();
        ranks(manuscript, verdicts);
        numbers(manuscript, verdicts);
        return verdicts;
    }

    private static void ranks(Manuscript manuscript, List<Verdict> verdicts) {
        int above = 1;
        for (var heading : manuscript.body().document().select("h2, h3, h4, h5, h6")) {
            int rank = heading.tagName().charAt(1) - '0';
            if (rank > above + 1) {
                verdicts.add(Verdict.warns(
                        Point.HEADINGS,
                        "rank\n" + heading.text(),
                        say("publishing.checks.heading.rank", heading.text()),
                        "body",
                        // cleaning settles ranks
                        new Fix(
                                say("publishing.checks.heading.fix"),
                                false,
                                content -> content.withBody(
                                        RichText.of(content.body().html())))));
            }
            above = rank;
        }
    }

    private static void numbers(Manuscript manuscript, List<Verdict> verdicts) {
        int last = 0;
        for (var line : manuscript.body().document().select("h2, h3, h4, body > p")) {
            var words = line.text().strip();
            if (words.length() > LONGEST_HEADING) continue;
            var numbered = NUMBERED.matcher(words);
            if (!numbered.matches()) continue;
            int number = value(numbered.group(1));
            if (last > 0 && number > last + 1) {
                verdicts.add(Verdict.warns(
                        Point.HEADINGS,
                        "number\n" + last + words,
                        say("publishing.checks.heading.number", words, said(last + 1)),
                        "body",
                        null));
            }
            last = number;
        }
    }

    private static int value(String chinese) {
        int ones = NUMBERS.indexOf(chinese.charAt(chinese.length() - 1)) + 1;
        return chinese.length() == 2 ? 10 + ones : ones;
    }

    private static String said(int number) {
        return number <= 10 ? NUMBERS.substring(number - 1, number) : "十" + NUMBERS.charAt(number - 11);
    }
}
