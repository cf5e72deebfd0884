package org.gongkai.disclosure.publishing.richtext;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Keeps what an office's formatting means (bold, underline, place on the line, headings) and lets the formatting go. */
final class Meaning {

    private static final Pattern BOLD = Pattern.compile("font-weight:(bold|bolder|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight:(normal|[1-4]00)");
    private static final Pattern OUTLINE = Pattern.compile("mso-outline-level:([1-6])");
    private static final Pattern PLACE = Pattern.compile("text-align:(center|right)");
    private static final Pattern HEADING_FACE = Pattern.compile("黑体|simhei|楷体|kaiti");
    private static final Pattern FIRST_RANK = Pattern.compile("[一二三四五六七八九十]{1,3}、[^。；;]{1,40}");
    private static final Pattern SECOND_RANK = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)][^。；;]{1,40}");

    private Meaning() {}

    static void restore(Element body) {
        body.select("p, div, h1, h2, h3, h4, h5, h6, td, th, center").forEach(Meaning::place);
        body.select("p").forEach(Meaning::heading);
        body.select("span, font, b, strong, i").forEach(Meaning::emphasis);
        body.select("b").tagName("strong");
        body.select("i").tagName("em");
        body.select("del, strike").tagName("s");
        body.select("ins").tagName("u");
        body.select("span, font").unwrap();
        body.getAllElements().forEach(element -> element.removeAttr("style"));
    }

    private static void place(Element block) {
        var place = PLACE.matcher(style(block));
        var align = block.tagName().equals("center")
                ? "center"
                : block.attr("align").toLowerCase(Locale.ROOT);
        if (place.find()) align = place.group(1);
        var kept = block.hasClass("center") ? "center" : block.hasClass("right") ? "right" : "";
        var chosen = align.equals("center") || align.equals("right") ? align : kept;
        block.removeAttr("class");
        if (!chosen.isEmpty()) block.addClass(chosen);
    }

    /** The outline level says it; else the faces of GB/T 9704 do: a short line 一、 in 黑体, （一） in 楷体, or bold. */
    private static void heading(Element paragraph) {
        var level = OUTLINE.matcher(style(paragraph));
        if (level.find()) {
            paragraph.tagName("h" + level.group(1));
        } else if (paragraph.closest("table, li") == null && looksLikeHeading(paragraph)) {
            paragraph.tagName(FIRST_RANK.matcher(paragraph.text().strip()).matches() ? "h2" : "h3");
        }
    }

    private static boolean looksLikeHeading(Element paragraph) {
        var text = paragraph.text().replace('\u00a0', ' ').strip();
        if (!FIRST_RANK.matcher(text).matches() && !SECOND_RANK.matcher(text).matches()) return false;
        return paragraph.textNodes().stream().allMatch(loose -> loose.text().isBlank())
                && !paragraph.children().isEmpty()
                && paragraph.children().stream()
                        .filter(run -> !run.text().isBlank())
                        .allMatch(run -> isBold(run)
                                || HEADING_FACE
                                        .matcher(style(run) + run.attr("face").toLowerCase(Locale.ROOT))
                                        .find());
    }

    private static boolean isBold(Element run) {
        if (NOT_BOLD.matcher(style(run)).find()) return false;
        return run.is("b, strong")
                || BOLD.matcher(style(run)).find()
                || !run.select("b, strong").isEmpty();
    }

    private static void emphasis(Element run) {
        var style = style(run);
        if (run.is("b, strong") && NOT_BOLD.matcher(style).find()) run.tagName("span");
        if (run.is("i") && style.contains("font-style:normal")) run.tagName("span");
        if (!run.is("span, font")) return;
        if (BOLD.matcher(style).find()) wrapContent(run, "strong");
        if (style.contains("font-style:italic") || style.contains("text-emphasis")) wrapContent(run, "em");
        if (style.contains("text-underline") || style.contains("text-decoration:underline")) wrapContent(run, "u");
        if (style.contains("line-through")) wrapContent(run, "s");
        if (style.contains("vertical-align:super")) wrapContent(run, "sup");
        if (style.contains("vertical-align:sub")) wrapContent(run, "sub");
    }

    private static void wrapContent(Element run, String tag) {
        if (run.text().isBlank()) return;
        var wrapper = new Element(tag);
        for (var child : java.util.List.copyOf(run.childNodes())) wrapper.appendChild(child);
        run.appendChild(wrapper);
    }

    private static String style(Element element) {
        return element.attr("style")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*([:;])\\s*", "$1")
                .replace("\"", "");
    }
}
