package org.gongkai.disclosure.publishing.spelling;

/**
 * A place where something else was probably meant (疑似错别字).
 *
 * @param from where it begins, counted in characters
 * @param to where it ends, not itself part of it
 * @param said what stands there
 * @param meant what was probably meant
 */
public record Slip(int from, int to, String said, String meant, Kind kind) {

    public Slip {
        if (from < 0 || to <= from || said.isEmpty() || said.equals(meant)) {
            throw new IllegalArgumentException(from + "-" + to + " " + said + " " + meant);
        }
    }

    /** How the two are related. */
    public enum Kind {
        /** 常见错词: a pair of the shipped list or of the office's own. */
        LISTED,
        /** 音同. */
        SAME_SOUND,
        /** 音近. */
        NEAR_SOUND,
        /** 形近. */
        LOOKALIKE
    }
}
