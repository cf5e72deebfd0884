package org.gongkai.disclosure.publishing.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What changed between two texts (差异), block by block: within a block word by word, Chinese character by character.
 * Every stretch that differs is a piece for itself, so that two colleagues' texts can be joined piece by piece.
 */
public record Comparison(List<Piece> pieces) {

    /** A stretch of blocks of the older text, of the newer one, and both in one with {@code del} and {@code ins}. */
    public record Piece(String older, String newer, String marked) {

        /** Whether both texts agree here. */
        public boolean isSame() {
            return older.equals(newer);
        }

        /** The older wording with what the newer one lacks struck. */
        public String olderMarked() {
            return without("ins", marked);
        }

        /** The newer wording with what the older one lacks underlined. */
        public String newerMarked() {
            return without("del", marked);
        }
    }

    /** Compares two clean texts. */
    public static Comparison between(String older, String newer) {
        var before = Cleaning.read(older).body().children();
        var after = Cleaning.read(newer).body().children();
        List<Piece> pieces = new ArrayList<>();
        var same = new StringBuilder();
        for (var pair : Alignment.of(before, after)) {
            if (pair.isSame()) {
                same.append(html(pair.newer()));
            } else {
                addSame(pieces, same);
                pieces.add(new Piece(html(pair.older()), html(pair.newer()), Marking.of(pair)));
            }
        }
        addSame(pieces, same);
        return new Comparison(List.copyOf(pieces));
    }

    /** The whole text with its changes marked. */
    public String marked() {
        return pieces.stream().map(Piece::marked).collect(Collectors.joining());
    }

    /** How many stretches differ. */
    public int changes() {
        return (int) pieces.stream().filter(piece -> !piece.isSame()).count();
    }

    private static void addSame(List<Piece> pieces, StringBuilder same) {
        if (!same.isEmpty()) pieces.add(new Piece(same.toString(), same.toString(), same.toString()));
        same.setLength(0);
    }

    private static String html(@org.jspecify.annotations.Nullable Element block) {
        return block == null ? "" : block.outerHtml();
    }

    private static String without(String tag, String marked) {
        var body = Cleaning.read(marked).body();
        body.select(tag).remove();
        body.select("tr, li, p, h2, h3, h4, ul, ol, table, blockquote").reversed().stream()
                .filter(block -> block.wholeText().isBlank()
                        && block.select("img, td:empty, th:empty").isEmpty())
                .forEach(Element::remove);
        return body.html();
    }
}
