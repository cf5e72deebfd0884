package org.gongkai.foundation.privacy.redaction;

/**
 * A rectangle on a page (区域), in points from its upper left corner as the page is shown; in a picture a point is a pixel.
 */
public record Box(float x, float y, float width, float height) {

    /** Stands for a character without a place, such as a line break. */
    public static final Box NOWHERE = new Box(0, 0, 0, 0);

    public Box {
        if (!(width >= 0 && height >= 0 && Float.isFinite(x + y + width + height))) {
            throw new IllegalArgumentException("no rectangle");
        }
    }

    public boolean isNowhere() {
        return width <= 0 || height <= 0;
    }

    public boolean touches(Box other) {
        return !isNowhere()
                && !other.isNowhere()
                && x < other.x + other.width
                && other.x < x + width
                && y < other.y + other.height
                && other.y < y + height;
    }

    /** The same, larger on each side. */
    public Box grown(float by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The middle of a character, without the air around it: what touches it touches the character. */
    public Box core() {
        return new Box(x + width * .15f, y + height * .2f, width * .7f, height * .6f);
    }

    /** The smallest that holds both. */
    public Box with(Box other) {
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top);
    }
}
