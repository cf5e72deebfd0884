package org.gongkai.foundation.privacy;

import java.util.List;

/**
 * Digits that may be one number (数字串).
 *
 * @param digits half-width, without what parts them; a last X stands as X
 * @param shape lengths of the groups in which they are written
 * @param start where the first stands in the text
 * @param end after the last
 */
record Candidate(String digits, List<Integer> shape, int start, int end) {

    int length() {
        return digits.length();
    }

    /** Written in one piece, digit by digit, or in groups of these lengths. */
    boolean isWritten(List<List<Integer>> shapes) {
        return shape.size() == 1 || shape.size() == length() || shapes.contains(shape);
    }

    boolean isAllDigits() {
        return !digits.endsWith("X");
    }
}
