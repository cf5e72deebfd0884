package org.gongkai.disclosure.publishing.editing;

import java.util.List;
import java.util.Map;

/**
 * Two versions of one draft side by side (两个版本).
 *
 * @param version the colleague's, on which the merged one is built
 * @param mine every field of mine, sent along so that nothing is lost
 */
public record ClashView(
        long id,
        int version,
        String sentence,
        Map<String, String> mine,
        String body,
        List<Field> fields,
        List<Piece> pieces) {

    /** A fact on which the two differ. */
    public record Field(String name, String label, String theirs, String own) {}

    /** A stretch of the text; where both agree there is nothing to choose. */
    public record Piece(int number, boolean same, String theirs, String own) {}

    public boolean textDiffers() {
        return pieces.stream().anyMatch(piece -> !piece.same());
    }
}
