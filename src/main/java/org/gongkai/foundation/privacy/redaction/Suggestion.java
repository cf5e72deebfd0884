package org.gongkai.foundation.privacy.redaction;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.privacy.PersonalDataKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that may have to go (建议涂去的内容); a person decides.
 *
 * @param kind what it is; null where it is a minor who is spoken of
 * @param count how often it stands in the document, however it is written there
 * @param leaf where it stands first
 * @param certain whether there is no doubt what it is
 */
public record Suggestion(String word, @Nullable PersonalDataKind kind, int count, int leaf, boolean certain) {

    public String label() {
        return kind == null ? say("privacy.kind.MINOR") : kind.label();
    }

    public boolean isMinor() {
        return kind == null;
    }
}
