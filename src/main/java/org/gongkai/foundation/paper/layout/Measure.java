package org.gongkai.foundation.paper.layout;

/** How wide characters are (字宽): the part of a typeface that a layout needs. */
public interface Measure {

    /** Width of one character in ems. */
    double width(Face face, int character);

    /** The face that has all these characters: the one asked for, else that of the text; refuses what none has. */
    Face able(Face face, String words);

    /** Width of words at a size. */
    default double width(Face face, String words, double size, double tracking) {
        return words.codePoints()
                .mapToDouble(character -> width(face, character) * size + tracking)
                .sum();
    }
}
