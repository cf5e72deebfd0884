package org.gongkai.disclosure.requests.marking;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Faults;

/**
 * A document being redacted (区分处理页).
 *
 * @param address of the document on the desk
 * @param name what the sender called it
 * @param paged whether it is shown as pictures of pages
 * @param wordless whether it is a picture on which no word was read
 * @param remarks what is not carried over and what needs a look
 * @param undecided suggestions about which nothing was decided yet
 * @param sheet what is looked at now
 * @param stage where the result stands
 * @param removals what was taken out of the result
 */
public record MarkingView(
        String id,
        String number,
        int place,
        String address,
        String name,
        boolean open,
        boolean paged,
        boolean wordless,
        List<String> remarks,
        List<Choice> suggestions,
        int undecided,
        List<Marked> marks,
        Sheet sheet,
        Map<String, String> grounds,
        Map<String, String> choices,
        Stage stage,
        String result,
        List<String> removals,
        Faults faults) {

    /** A suggestion with what was decided of it: a ground, KEEP, or nothing yet. */
    public record Choice(int n, String word, String label, String note, boolean certain, String value) {}

    /** A mark. */
    public record Marked(long id, String what, String word, String where, String ground, String by) {}

    /**
     * A page, or some paragraphs or cells.
     *
     * @param page which one, from 1
     * @param last how many there are
     * @param scanned whether its words were read from its picture by a machine
     * @param gone areas painted over
     * @param asked areas of suggestions not decided yet
     */
    public record Sheet(
            int page,
            int last,
            float width,
            float height,
            boolean scanned,
            List<Rectangle> gone,
            List<Rectangle> asked,
            List<Row> rows) {

        public Sheet {
            gone = List.copyOf(gone);
            asked = List.copyOf(asked);
            rows = List.copyOf(rows);
        }
    }

    /** An area as the drawing names it. */
    public record Rectangle(String x, String y, String width, String height) {}

    /** A paragraph or cell, or the text of a page. */
    public record Row(int leaf, String where, List<Piece> pieces) {}

    /** Words of one kind: gone, asked, or empty for what stays. */
    public record Piece(String words, String kind) {}

    public MarkingView {
        remarks = List.copyOf(remarks);
        suggestions = List.copyOf(suggestions);
        marks = List.copyOf(marks);
        removals = List.copyOf(removals);
    }
}
