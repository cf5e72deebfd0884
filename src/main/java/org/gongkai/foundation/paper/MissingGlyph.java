package org.gongkai.foundation.paper;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Locale;
import org.gongkai.foundation.design.Refused;

/** A character that no typeface in hand can print (缺字): told by name, since a square in somebody's name is worse than no letter. */
public final class MissingGlyph extends Refused {

    private static final long serialVersionUID = 1L;

    public MissingGlyph(int character) {
        super(say(
                "paper.refused.glyph", Character.toString(character), String.format(Locale.ROOT, "U+%04X", character)));
    }
}
