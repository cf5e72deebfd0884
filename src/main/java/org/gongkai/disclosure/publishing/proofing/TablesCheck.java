package org.gongkai.disclosure.publishing.proofing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.BodyText;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Fix;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Looks whether every table has heads (表头) that screen readers can read out (GB/T 37668). */
@Component
class TablesCheck implements Check {

    @Override
    public Set<Point> points() {
        return Set.of(Point.TABLE_HEADER);
    }

    @Override
    public List<Verdict> verdicts(Manuscript manuscript) {
        List<Verdict> verdicts = new ArrayList<>();
        var tables = manuscript.body().document().select("table");
        for (int i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            if (table.select("tr").size() < 2 || table.select("td, th").size() < 4) continue;
            if (table.select("th").isEmpty()) verdicts.add(headless(i, table));
            else holes(i, table, verdicts);
        }
        return verdicts;
    }

    private static Verdict headless(int number, Element table) {
        var first = table.select("tr").getFirst().text();
        return Verdict.blocks(
                Point.TABLE_HEADER,
                "none\n" + first,
                say("publishing.checks.table.none", number + 1, shortened(first)),
                "body",
                new Fix(say("publishing.checks.table.fix"), false, content -> withHead(content, number)));
    }

    private static void holes(int number, Element table, List<Verdict> verdicts) {
        var head = table.select("thead th");
        for (int column = 0; column < head.size(); column++) {
            if (!head.get(column).text().isBlank()
                    || !head.get(column).select("img[alt~=.]").isEmpty()) continue;
            verdicts.add(Verdict.blocks(
                    Point.TABLE_HEADER,
                    "hole\n" + head.text() + "\n" + column,
                    say("publishing.checks.table.hole", number + 1, column + 1),
                    "body",
                    null));
        }
    }

    private static Content withHead(Content content, int number) {
        var document = BodyText.of(content.body().html()).document();
        var tables = document.select("table");
        if (number >= tables.size()) return content;
        tables.get(number).select("tr").getFirst().select("> td").tagName("th");
        return content.withBody(RichText.of(document.body().html()));
    }

    private static String shortened(String words) {
        return words.length() <= 20 ? words : words.substring(0, 20) + "…";
    }
}
