package org.gongkai.disclosure.publishing.checking;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a text with the way back to where each stands in the markup (正文文字). */
public final class BodyText {

    /** A change at a place of the words. */
    public record Change(int start, int end, String words) {}

    /** Words of one node, or of the alternative text of a picture. */
    private record Piece(Node node, int start, int end) {}

    private record Place(int start, String heading) {}

    private final Document document;
    private final StringBuilder words = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();

    private BodyText(Document document) {
        this.document = document;
    }

    /** Reads clean HTML. */
    public static BodyText of(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        var body = new BodyText(document);
        body.read();
        return body;
    }

    private void read() {
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) add(node, text.getWholeText());
                else if (node.nameIs("img")) add(node, node.attr("alt"));
                else if (node.nameIs("br")) words.append('\n');
                else if (node instanceof Element element) begin(element);
            }

            @Override
            public void tail(Node node, int depth) {
                if (node.nameIs("td") || node.nameIs("th")) words.append('\t');
                else if (node instanceof Element element && element.isBlock()) words.append('\n');
            }
        });
    }

    private void begin(Element element) {
        if (element.is("h2, h3, h4")) places.add(new Place(words.length(), element.text()));
        if (element.is("p, li, tr")) paragraphs.add(words.length());
    }

    private void add(Node node, String text) {
        if (text.isEmpty()) return;
        pieces.add(new Piece(node, words.length(), words.length() + text.length()));
        words.append(text);
    }

    public String text() {
        return words.toString();
    }

    /** The markup, to be looked at, not to be changed. */
    public Document document() {
        return document;
    }

    /** In which part of the text a place lies, in words. */
    public String placeOf(int offset) {
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i).start() <= offset)
                return say("publishing.checks.in.part", places.get(i).heading());
        }
        long paragraph = paragraphs.stream().filter(start -> start <= offset).count();
        return say("publishing.checks.in.paragraph", Math.max(1, paragraph));
    }

    /** The markup with words changed; a change that goes over several nodes leaves its words in the first. */
    public String changed(List<Change> changes) {
        var ordered = new ArrayList<>(changes);
        ordered.sort((a, b) -> b.start() - a.start());
        for (var change : ordered) {
            for (int i = pieces.size() - 1; i >= 0; i--) {
                var piece = pieces.get(i);
                if (piece.end() <= change.start() || piece.start() >= change.end()) continue;
                boolean first = piece.start() <= change.start();
                replace(piece, change, first ? change.words() : "");
            }
        }
        return document.body().html();
    }

    private static void replace(Piece piece, Change change, String words) {
        var before = piece.node() instanceof TextNode text
                ? text.getWholeText()
                : piece.node().attr("alt");
        int from = Math.max(0, change.start() - piece.start());
        int to = Math.min(piece.end(), change.end()) - piece.start();
        var after = before.substring(0, from) + words + before.substring(to);
        if (piece.node() instanceof TextNode text) text.text(after);
        else piece.node().attr("alt", after);
    }
}
