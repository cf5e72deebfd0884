package org.gongkai.foundation.paper.layout;

/** What is printed in which colour (套色): red for the head, its line and the seal, black for all else. */
public enum Ink {
    BLACK(0, 0, 0),
    RED(204, 0, 0);

    private final int red;
    private final int green;
    private final int blue;

    Ink(int red, int green, int blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    /** The three parts from 0 to 255, with a space between. */
    public String parts() {
        return red + " " + green + " " + blue;
    }

    public float red() {
        return red / 255f;
    }

    public float green() {
        return green / 255f;
    }

    public float blue() {
        return blue / 255f;
    }
}
