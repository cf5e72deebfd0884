package org.gongkai.disclosure.publishing.richtext;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** Plain text, as a textarea without script or an imported file brings it. */
final class PlainLines {

    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(p|div|br|h[1-6]|ul|ol|li|table|tr|td|th|span|a|img|strong|b|em|i|u|s|sub|sup|font|blockquote|hr|html|body|section|article|center)(\\s[^<>]*)?/?>");
    private static final Pattern MARKED_HEADING = Pattern.compile("(#{1,4})\\s+(\\S.*)");
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十百零〇]+[编篇章]([\\s　].*)?");
    private static final Pattern SECTION = Pattern.compile("第[一二三四五六七八九十百零〇]+节([\\s　].*)?");
    private static final Pattern ARTICLE = Pattern.compile("(第[一二三四五六七八九十百千零〇]+条(?:之[一二三四五六七八九十]+)?)([\\s　]+)(.*)");
    private static final int LONGEST_HEADING = 60;

    private PlainLines() {}

    static boolean isPlain(String source) {
        return !TAG.matcher(source).find();
    }

    static String html(String source) {
        var text = source.strip().replace("\r\n", "\n").replace('\r', '\n');
        var blocks = Pattern.compile("\\n[ \\t　]*\\n").matcher(text).find() ? "\\n([ \\t　]*\\n)+" : "\\n+";
        return Arrays.stream(text.split(blocks))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .map(PlainLines::block)
                .collect(Collectors.joining());
    }

    private static String block(String block) {
        var marked = MARKED_HEADING.matcher(block);
        if (marked.matches()) return heading(Math.max(2, marked.group(1).length()), marked.group(2));
        if (block.length() <= LONGEST_HEADING && PART.matcher(block).matches()) return heading(2, block);
        if (block.length() <= LONGEST_HEADING && SECTION.matcher(block).matches()) return heading(3, block);
        return "<p>" + article(block) + "</p>";
    }

    private static String heading(int level, String text) {
        return "<h%d>%s</h%d>".formatted(level, escaped(text.strip()), level);
    }

    /** 第X条 stands bold at the head of its article. */
    private static String article(String block) {
        var lines = block.split("\\n", 2);
        var article = ARTICLE.matcher(lines[0]);
        if (!article.matches()) return escaped(block).replace("\n", "<br>");
        var rest = lines.length > 1 ? "<br>" + escaped(lines[1]).replace("\n", "<br>") : "";
        return "<strong>" + article.group(1) + "</strong>　" + escaped(article.group(3)) + rest;
    }

    static String escaped(String text) {
        return Entities.escape(text);
    }
}
