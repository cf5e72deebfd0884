package org.gongkai.disclosure.publishing.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How characters are read (读音), without tone; and which readings are easily taken for each other in much of the country. */
public final class Sounds {

    private static final String[][] NEAR = {
        {"^zh", "z"}, {"^ch", "c"}, {"^sh", "s"}, {"^n", "l"}, {"ang$", "an"}, {"eng$", "en"}, {"ing$", "in"},
    };
    private static final short[] NONE = {};
    private static final int FIRST = 0x4E00;
    private static final int COUNT = 0x5200;

    private final short[][] readings = new short[COUNT][];
    private final short[] families;

    private Sounds(int syllables) {
        families = new short[syllables + 1];
        Arrays.fill(readings, NONE);
    }

    /** Reads lines of a syllable and the characters that can be read so. */
    public static Sounds of(List<String> lines) {
        var sounds = new Sounds(lines.size());
        Map<String, Short> known = new HashMap<>();
        for (short number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            int gap = line.indexOf(' ');
            short family = number;
            sounds.families[number] = known.computeIfAbsent(plain(line.substring(0, gap)), key -> family);
            for (char character : line.substring(gap + 1).toCharArray()) sounds.add(character, number);
        }
        return sounds;
    }

    /** The readings of a character; none for one that is not in the table. */
    short[] of(char character) {
        return Han.is(character) ? readings[character - FIRST] : NONE;
    }

    /** The class of readings that are easily taken for each other. */
    short family(short reading) {
        return families[reading];
    }

    /** Whether two characters can be read alike. */
    public boolean same(char one, char other) {
        for (short a : of(one)) for (short b : of(other)) if (a == b) return true;
        return false;
    }

    private void add(char character, short reading) {
        int at = character - FIRST;
        readings[at] = Arrays.copyOf(readings[at], readings[at].length + 1);
        readings[at][readings[at].length - 1] = reading;
    }

    private static String plain(String syllable) {
        for (var rule : NEAR) syllable = syllable.replaceFirst(rule[0], rule[1]);
        return syllable;
    }
}
