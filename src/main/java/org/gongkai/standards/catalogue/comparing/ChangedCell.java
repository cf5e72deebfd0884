package org.gongkai.standards.catalogue.comparing;

import java.util.List;

/**
 * A cell that differs (变动栏).
 *
 * @param key of the column; for a column nobody knew, its heading
 */
public record ChangedCell(String key, String heading, String before, String now) {
    /** The two texts in one, piece by piece. */
    public List<WordDifference.Piece> pieces() {
        return WordDifference.between(before, now);
    }
}
