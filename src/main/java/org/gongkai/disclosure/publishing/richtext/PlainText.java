package org.gongkai.disclosure.publishing.richtext;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a text without its markup. */
public final class PlainText {

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+([.,:/-][\\p{N}]+)*|[\\p{P}\\p{S}]");

    private PlainText() {}

    /** One block a line, cells parted by a tab, pictures by their alternative text. */
    public static String of(String html) {
        if (html.isEmpty()) return "";
        var text = new StringBuilder();
        Cleaning.read(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) text.append(words.getWholeText());
                else if (node.nameIs("img")) text.append(node.attr("alt"));
                else if (node.nameIs("br")) text.append('\n');
            }

            @Override
            public void tail(Node node, int depth) {
                if (node.nameIs("td") || node.nameIs("th")) text.append('\t');
                else if (node instanceof Element element && element.isBlock()) text.append('\n');
            }
        });
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** At most so many characters on one line, ended at a full stop if one is in the second half, else by an ellipsis. */
    public static String digest(String plain, int length) {
        var line = plain.replaceAll("\\s+", " ");
        if (line.length() <= length) return line;
        var end = line.lastIndexOf('。', length - 1);
        if (end >= length / 2) return line.substring(0, end + 1);
        var cut = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
        return line.substring(0, cut) + "…";
    }

    /** Chinese characters and marks one each, a Latin word or a number one. */
    public static int words(String plain) {
        return (int) WORD.matcher(plain).results().count();
    }
}
