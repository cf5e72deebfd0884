package org.gongkai.disclosure.publishing.wording;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Refused;

/**
 * A word that the openness office keeps (自定词条).
 *
 * @param said the term, the wrong form, or what is right all the same
 * @param meant what is right instead of a wrong form, else empty
 * @param reason why, empty where none is needed
 */
public record OwnWord(Kind kind, String said, String meant, String reason) {

    private static final int SHORTEST = 2;
    private static final int LONGEST_TERM = 8;
    private static final int LONGEST = 30;
    private static final int LONGEST_REASON = 200;

    /** Sorts of words. */
    public enum Kind {
        /** 规范用语: a right term that others may be mistaken for. */
        TERM,
        /** 错词: always wrong, with what is right. */
        WRONG,
        /** 例外: right, whatever the check thinks. */
        RIGHT;

        public String label() {
            return say("publishing.wording.kind." + name());
        }
    }

    public OwnWord {
        said = said.strip();
        meant = kind == Kind.WRONG ? meant.strip() : "";
        reason = reason.strip();
        int longest = kind == Kind.TERM ? LONGEST_TERM : LONGEST;
        if (said.length() < SHORTEST || said.length() > longest || !isOneWord(said)) {
            throw new Refused(say("publishing.wording.said.wrong", SHORTEST, longest), "said");
        }
        if (kind == Kind.WRONG && (meant.isEmpty() || meant.length() > LONGEST || !isOneWord(meant))) {
            throw new Refused(say("publishing.wording.meant.wrong", LONGEST), "meant");
        }
        if (kind == Kind.WRONG && (meant.equals(said) || meant.contains(said))) {
            throw new Refused(say("publishing.wording.meant.same"), "meant");
        }
        if (kind == Kind.RIGHT && reason.isEmpty()) {
            throw new Refused(say("publishing.wording.reason.missing"), "reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refused(say("publishing.wording.reason.long", LONGEST_REASON), "reason");
        }
    }

    private static boolean isOneWord(String word) {
        return word.codePoints().noneMatch(point -> Character.isWhitespace(point) || Character.isISOControl(point))
                && word.codePoints().anyMatch(Character::isLetter);
    }
}
