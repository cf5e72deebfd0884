package org.gongkai.foundation.paper.layout;

/** Something printed at a place of a sheet (版面元素), in millimetres from the upper left corner. */
public sealed interface Mark {

    /** Which part of the document it belongs to, or {@link #DECORATION}. */
    int part();

    /** The part of what is not read aloud: lines, page numbers. */
    int DECORATION = -1;

    /**
     * Characters on one line.
     *
     * @param x left edge
     * @param y base line
     * @param size height of the em
     * @param tracking what is added to the width of each character
     */
    record Words(int part, Face face, Ink ink, double x, double y, double size, double tracking, String words)
            implements Mark {}

    /** A straight line. */
    record Rule(int part, Ink ink, double fromX, double fromY, double toX, double toY, double width) implements Mark {}

    /** A square code (二维码). */
    record Code(int part, double x, double y, double side, Squares squares) implements Mark {}
}
