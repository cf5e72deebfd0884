package org.gongkai.foundation.paper.layout;

/** The measures of an official document (GB/T 9704—2012 第5、6、7章), in millimetres. */
public final class Geometry {

    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;
    /** 天头 and 订口. */
    public static final double TOP = 37;

    public static final double LEFT = 28;
    /** 版心. */
    public static final double WIDTH = 156;

    public static final double HEIGHT = 225;
    public static final int LINES = 22;
    public static final int CHARACTERS = 28;
    public static final double LINE = HEIGHT / LINES;
    public static final double CELL = WIDTH / CHARACTERS;

    private static final double POINT = 25.4 / 72;
    /** 三号, 二号, 四号. */
    public static final double THREE = 16 * POINT;

    public static final double TWO = 22 * POINT;
    public static final double FOUR = 14 * POINT;
    public static final double SMALL_FOUR = 12 * POINT;
    /** From the upper edge of the text area to the red head (第7.2.4条). */
    public static final double ABOVE_HEAD = 35;

    public static final double LARGEST_HEAD = 14;
    /** From the number down to the red line (第7.2.7条). */
    public static final double ABOVE_RED_LINE = 4;
    /** From the text area down to the dashes of the page number (第7.5条). */
    public static final double ABOVE_NUMBER = 7;

    public static final double SEAL = 42;
    /** How much of the em stands above the base line. */
    public static final double ASCENT = 0.88;

    private Geometry() {}

    /** The base line of characters that stand in the middle of a line of the grid. */
    public static double base(double top, double size) {
        return top + (LINE - size) / 2 + ASCENT * size;
    }
}
