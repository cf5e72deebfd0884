package org.gongkai.disclosure.publishing.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.DocumentNumber;
import org.gongkai.disclosure.publishing.saved.Dates;
import org.gongkai.disclosure.publishing.saved.Lines;
import org.gongkai.disclosure.publishing.saved.Links;
import org.gongkai.disclosure.publishing.saved.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text among everything else on a page (正文识别): containers that the usual content systems name, checked against
 * where the sentences stand.
 */
final class MainText {

    /** Containers of the usual systems (TRS, Jiangsu Hanweb, Visual SiteBuilder, gov.cn, WeChat …), most telling first. */
    private static final List<String> CONTAINERS = List.of(
            "#UCAP-CONTENT, ucapcontent, .TRS_Editor, .trs_editor_view, .TRS_UEDITOR, .TRS_PreAppend, .Custom_UnionStyle,"
                    + " .pages_content, #zoom, #Zoom, #zoomcon, .zoomcon, #vsb_content, [id^=vsb_content], .v_news_content,"
                    + " .j-fontContent, .article-content, .article_content, .articleContent, #articleContent, #article_content,"
                    + " .article-con, .article_con, .article-body, [itemprop=articleBody], .content_article, .content-article,"
                    + " .info_cont, #info_cont, .wp_articlecontent, .arti_content, .ewb-article-info, .news_content, .newsContent,"
                    + " #NewsContent, .news_con, .xxgk_content, .gkwj_content, .art_con, .art_content, .detail-content, .detail_content,"
                    + " .view-content, .con_text, .text_content, .TextContent, #js_content, .rich_media_content, #mainText, #artibody,"
                    + " #fontzoom, .bt_content, .main-txt, .wzcon, .wznr, .zwnr, .conTxt, .content-body, .xl_content, .xlcontent",
            ".content, #content, .Content, #Content, .con, #con, article, .article, #article, .main-content, .main_content, .detail,"
                    + " .text, #text, .wz, .zw, .neirong");

    private static final Pattern GOOD =
            Pattern.compile("(?i)article|content|text|zoom|body|news|detail|main|cont|zhengwen|neirong|editor");
    private static final double ENOUGH = 0.6;
    private static final double NEARLY_ALL = 0.9;
    private static final int SHORTEST_BLOCK = 10;

    private MainText() {}

    /** The element that holds the text, or null when nothing on the page looks like one. */
    static @Nullable Element find(Document page) {
        var scored = scored(page.body());
        int wanted = scored == null ? 0 : Words.prose(scored);
        for (var named : CONTAINERS) {
            var container = container(page, named);
            if (container != null && Words.prose(container) >= wanted * ENOUGH && isFull(container)) return container;
        }
        return scored;
    }

    private static boolean isFull(Element container) {
        return Words.prose(container) >= SHORTEST_BLOCK
                || container.selectFirst("img") != null
                || Links.attachments(container).findAny().isPresent();
    }

    /** Of all that are named so, the innermost one that holds nearly all words of the fullest. */
    private static @Nullable Element container(Document page, String named) {
        var all = page.body().select(named);
        int most = all.stream().mapToInt(Words::prose).max().orElse(0);
        return all.stream()
                .filter(one -> Words.prose(one) >= most * NEARLY_ALL)
                .filter(one -> Words.linkShare(one) < 0.5 || Words.prose(one) > 200)
                .max(Comparator.comparingInt(one -> one.parents().size()))
                .orElse(null);
    }

    /** Every block of sentences speaks for its parent, less for its grandparent; links speak against. */
    private static @Nullable Element scored(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        for (var block : body.select("p, td, li, pre, blockquote, dd, div, section, span, font, center, body")) {
            var own = block.is("p, td, li, pre, blockquote, dd") ? Words.of(block) : Words.line(block.ownText());
            boolean outer = !block.children().select("p, div, table").isEmpty();
            if (own.length() < SHORTEST_BLOCK || outer && !block.is("div, section, td, font, center, body")) continue;
            double worth = (1 + Words.marks(own) + Math.min(own.length() / 60.0, 5)) * (1 - Words.linkShare(block));
            boolean holdsItself = block.is("div, section, td, font, center, body");
            if (holdsItself) scores.merge(block, worth, Double::sum);
            var parent = block.parent();
            for (double share = holdsItself ? 0.5 : 1;
                    parent != null && share > 0.1 && parent != body.parent();
                    share /= 2.5) {
                scores.merge(parent, worth * share, Double::sum);
                parent = parent.parent();
            }
        }
        var best = scores.entrySet().stream()
                .max(Comparator.comparingDouble(one -> one.getValue() * weight(one.getKey())))
                .map(Map.Entry::getKey)
                .orElse(null);
        return best == null ? null : widened(best, body);
    }

    private static double weight(Element element) {
        double weight = 1 - Math.min(0.9, Words.linkShare(element));
        if (GOOD.matcher(element.className() + " " + element.id()).find()) weight *= 1.25;
        return element.is("span, li, a") ? weight * 0.5 : weight;
    }

    /** A text cut into several containers side by side is taken whole. */
    private static Element widened(Element best, Element body) {
        var whole = best;
        for (var parent = best.parent(); parent != null && parent != body; parent = parent.parent()) {
            var inside = whole;
            boolean more = parent.children().stream()
                    .filter(child -> child != inside && !repeats(child, inside))
                    .anyMatch(child -> Words.prose(child) > 120
                            && Words.linkShare(child) < 0.2
                            && Words.marks(Words.of(child)) > 5);
            boolean cell = parent.is("table, tbody, tr") && whole.is("tbody, tr, td") && parent.childrenSize() > 1;
            if (more || cell && Words.prose(whole) * 2 < Words.prose(parent)) whole = parent;
            else if (!parent.is("tbody, tr, table, span, strong, font, center, ul, ol")) break;
        }
        return narrowed(gathered(whole, body));
    }

    /** Down to the innermost holder of nearly all sentences, as long as nothing that belongs to a document is left outside. */
    private static Element narrowed(Element wide) {
        var whole = wide;
        int sentences = sentences(wide);
        while (true) {
            var inside = whole.children().stream()
                    .filter(child -> Lines.isBlock(child) && sentences(child) * 10 >= sentences * 9)
                    .findFirst();
            if (inside.isEmpty() || sentences == 0 || inside.get().is("p, tr, tbody")) return whole;
            var others = whole.children().stream().filter(child -> child != inside.get());
            if (others.anyMatch(MainText::isPartOfDocument)) return whole;
            whole = inside.get();
        }
    }

    private static boolean isPartOfDocument(Element beside) {
        return Links.attachments(beside).findAny().isPresent()
                || Stream.concat(Stream.of(beside), Lines.of(beside).stream())
                        .filter(line -> line.select("a[href]").isEmpty() && !line.is("td, th, li, dd, dt"))
                        .map(Words::of)
                        .anyMatch(words -> DocumentNumber.parse(words).isPresent()
                                || Dates.alone(words).isPresent()
                                || words.length() < 60 && words.endsWith("：") && words.contains("各"));
    }

    /** A text whose parts each have a holder of their own is found where most of the sentences come together. */
    private static Element gathered(Element best, Element body) {
        var whole = best;
        int sentences = sentences(best);
        for (var parent = best.parent(); parent != null && parent != body.parent(); parent = parent.parent()) {
            if (parent.childrenSize() == 1) continue;
            var said = Words.bare(Words.of(whole));
            int more = sentences + sentences(parent, line -> !said.contains(line));
            if (more * 2 < sentences * 3) continue;
            whole = parent;
            sentences = sentences(parent);
        }
        return whole;
    }

    /** A copy of the text for printing or reading aloud. */
    private static boolean repeats(Element copy, Element text) {
        return Words.bare(Words.of(text)).contains(middle(Words.bare(Words.of(copy))));
    }

    private static String middle(String bare) {
        int from = bare.length() / 2;
        return bare.substring(from, Math.min(bare.length(), from + SHORTEST_BLOCK));
    }

    private static int sentences(Element element) {
        return sentences(element, _ -> true);
    }

    /** How many characters stand in lines that are sentences, and of which the middle is wanted. */
    private static int sentences(Element element, Predicate<String> wanted) {
        return Lines.of(element).stream()
                .filter(line -> Words.linkShare(line) < 0.2)
                .map(Words::of)
                .filter(words -> words.length() >= SHORTEST_BLOCK * 2 && Words.marks(words) > 0)
                .filter(words -> wanted.test(middle(Words.bare(words))))
                .mapToInt(String::length)
                .sum();
    }
}
