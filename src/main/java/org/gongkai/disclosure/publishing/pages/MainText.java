package org.gongkai.disclosure.publishing.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
        for (var block : body.select("p, td, li, pre, blockquote, dd, div, section, span")) {
            var own = block.is("p, td, li, pre, blockquote, dd") ? Words.of(block) : Words.line(block.ownText());
            if (own.length() < SHORTEST_BLOCK
                    || block.selectFirst("p, div, table") != null && !block.is("div, section, td")) continue;
            double worth = (1 + Words.marks(own) + Math.min(own.length() / 60.0, 5)) * (1 - Words.linkShare(block));
            boolean holdsItself = block.is("div, section, td");
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
                    .filter(child -> child != inside)
                    .anyMatch(child -> Words.prose(child) > 120
                            && Words.linkShare(child) < 0.2
                            && Words.marks(Words.of(child)) > 5);
            if (more || parent.is("table, tbody, tr") && whole.is("tbody, tr, td") && parent.childrenSize() > 1)
                whole = parent;
            else if (!parent.is("tbody, tr, table, span, strong, font, center, ul, ol")) break;
        }
        return whole;
    }
}
