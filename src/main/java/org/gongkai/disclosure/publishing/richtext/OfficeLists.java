package org.gongkai.disclosure.publishing.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes real lists of the paragraphs with which Word and WPS draw them (MsoListParagraph, mso-list). */
final class OfficeLists {

    private static final Pattern LEVEL = Pattern.compile("(?i)mso-list\\s*:\\s*[^;]*?level(\\d)");
    private static final Pattern IGNORED = Pattern.compile("(?i)mso-list\\s*:\\s*ignore");

    private OfficeLists() {}

    static void rebuild(Element body) {
        List<Element> run = new ArrayList<>();
        for (var paragraph : body.select("p, h1, h2, h3, h4, h5, h6, li")) {
            if (!isItem(paragraph)) continue;
            if (!run.isEmpty() && paragraph.previousElementSibling() != run.getLast()) nest(run);
            run.add(paragraph);
        }
        nest(run);
    }

    private static boolean isItem(Element paragraph) {
        return paragraph.tagName().equals("p")
                && LEVEL.matcher(paragraph.attr("style")).find()
                && marker(paragraph) != null;
    }

    private static @org.jspecify.annotations.Nullable Element marker(Element paragraph) {
        return paragraph.select("span").stream()
                .filter(span -> IGNORED.matcher(span.attr("style")).find())
                .findFirst()
                .orElse(null);
    }

    /** Puts one run of neighbouring paragraphs into lists, one within the other by level. */
    private static void nest(List<Element> run) {
        Deque<Open> open = new ArrayDeque<>();
        Element outermost = null;
        for (var paragraph : run) {
            var level = level(paragraph);
            var numbering = Numbering.of(take(paragraph));
            open.removeIf(list -> list.level > level);
            if (!open.isEmpty() && open.peek().level == level && !numbering.continues(open.peek().list)) open.pop();
            if (open.isEmpty() || open.peek().level < level) {
                var list = numbering.list();
                if (!open.isEmpty())
                    open.peek().list.child(open.peek().list.childrenSize() - 1).appendChild(list);
                else if (outermost == null) paragraph.before(list);
                else outermost.after(list);
                if (open.isEmpty()) outermost = list;
                open.push(new Open(level, list));
            }
            open.element().list.appendElement("li").appendChildren(List.copyOf(paragraph.childNodes()));
            paragraph.remove();
        }
        run.clear();
    }

    /** A list that still takes items. */
    private record Open(int level, Element list) {}

    private static int level(Element paragraph) {
        var level = LEVEL.matcher(paragraph.attr("style"));
        return level.find() ? Math.clamp(Integer.parseInt(level.group(1)), 1, 6) : 1;
    }

    private static String take(Element paragraph) {
        var marker = marker(paragraph);
        if (marker == null) return "";
        marker.remove();
        return marker.text();
    }
}
