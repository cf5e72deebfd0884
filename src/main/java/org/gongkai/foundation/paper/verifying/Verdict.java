package org.gongkai.foundation.paper.verifying;

import org.gongkai.foundation.paper.register.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a file or a code (核验结论).
 *
 * @param entry the sealed paper it is, or is made after; null where none is known
 */
public record Verdict(Outcome outcome, @Nullable Entry entry) {

    /** How it stands with a file. */
    public enum Outcome {
        /** Sealed here, not a byte changed since. */
        UNCHANGED,
        /** It bears the signs of a paper sealed here, but is not as it was sealed. */
        CHANGED,
        /** The signature holds and is made with a key of this platform, but the register has no such paper. */
        UNLISTED,
        /** Not sealed here. */
        FOREIGN,
        /** Only a code was looked up, and a paper was sealed with it. */
        KNOWN_CODE,
        /** Only a code was looked up, and there is none such. */
        UNKNOWN_CODE
    }
}
