package org.gongkai.portal.search.language;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Text in pieces, of which some were looked for (加亮文本). */
public record Marked(List<Piece> pieces) {

    public static final Marked NOTHING = new Marked(List.of());

    /** A stretch of text and whether it was looked for. */
    public record Piece(String text, boolean wanted) {}

    public Marked {
        pieces = List.copyOf(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Without marks. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** As HTML in which everything but {@code <mark>} is escaped. */
    public String html() {
        return pieces.stream()
                .map(piece -> piece.wanted()
                        ? "<mark>" + HtmlUtils.htmlEscape(piece.text(), "UTF-8") + "</mark>"
                        : HtmlUtils.htmlEscape(piece.text(), "UTF-8"))
                .collect(Collectors.joining());
    }
}
