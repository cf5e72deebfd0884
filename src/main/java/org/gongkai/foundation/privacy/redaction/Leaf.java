package org.gongkai.foundation.privacy.redaction;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;

/**
 * One piece of a document, looked at by itself (文稿的一页、一段或一格).
 *
 * @param style how it is set: {@code h1} to {@code h3}, {@code center}, {@code right}, or empty; of a page empty or
 *     {@link #SCANNED}
 * @param width of a page; 0 for a paragraph or cell
 * @param boxes where each character stands; empty for a paragraph or cell
 */
public record Leaf(Place place, String style, float width, float height, String text, List<Box> boxes) {

    /** Of a page whose words a machine read from its picture: they may be wrong, and no result holds them. */
    public static final String SCANNED = "scanned";

    /** Which part of a document it is. */
    public enum Kind {
        /** 页. */
        PAGE,
        /** 正文段落. */
        PARAGRAPH,
        /** 文中表格的一格. */
        CELL,
        /** 页眉. */
        HEADER,
        /** 页脚. */
        FOOTER,
        /** 脚注、尾注. */
        NOTE,
        /** 工作表的名称. */
        SHEET,
        /** 工作表的一格. */
        FIELD
    }

    /**
     * Where it is.
     *
     * @param part page, paragraph, table or sheet, from 1
     * @param row from 1, 0 where there are none
     * @param column from 1, 0 where there are none
     */
    public record Place(Kind kind, int part, int row, int column) {

        private static final int LETTERS = 26;

        public static Place of(Kind kind, int part) {
            return new Place(kind, part, 0, 0);
        }

        /** As people call it: page 3, paragraph 12, cell B7 of a sheet. */
        public String label() {
            return kind == Kind.FIELD
                    ? say("privacy.redaction.place.FIELD", part, letters(column) + row)
                    : say("privacy.redaction.place." + kind, part, row, column);
        }

        private static String letters(int column) {
            var letters = new StringBuilder();
            for (int left = column; left > 0; left = (left - 1) / LETTERS) {
                letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
            }
            return letters.toString();
        }

        /** Whether both stand in the same row of the same table. */
        public boolean isBeside(Place other) {
            return kind == other.kind && part == other.part && row == other.row && row > 0;
        }
    }

    public Leaf {
        boxes = List.copyOf(boxes);
        if (!boxes.isEmpty() && boxes.size() != text.length()) {
            throw new IllegalArgumentException("every character has a place or none has");
        }
    }

    /** A paragraph or cell. */
    public static Leaf of(Place place, String style, String text) {
        return new Leaf(place, style, 0, 0, text, List.of());
    }

    /** The words that an area covers, line by line. */
    public List<String> under(Box area) {
        var lines = new java.util.ArrayList<String>();
        var line = new StringBuilder();
        for (int at = 0; at < boxes.size(); at++) {
            var box = boxes.get(at);
            if (box.isNowhere() && text.charAt(at) != '\n') continue;
            if (box.core().touches(area)) {
                line.append(text.charAt(at));
            } else if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) lines.add(line.toString());
        return lines;
    }

    public boolean isScanned() {
        return style.equals(SCANNED);
    }

    public boolean isPage() {
        return place.kind() == Kind.PAGE;
    }
}
