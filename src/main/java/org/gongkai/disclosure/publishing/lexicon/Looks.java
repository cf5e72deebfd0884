package org.gongkai.disclosure.publishing.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which characters look alike (形近字). */
public final class Looks {

    private final Map<Character, String> alike = new HashMap<>();

    /** Reads lines of a character and those that look like it. */
    public static Looks of(List<String> lines) {
        var looks = new Looks();
        for (var line : lines) {
            for (int i = 2; i < line.length(); i++) {
                looks.put(line.charAt(0), line.charAt(i));
                looks.put(line.charAt(i), line.charAt(0));
            }
        }
        return looks;
    }

    /** Those that look like a character, one after the other. */
    public String of(char character) {
        return alike.getOrDefault(character, "");
    }

    private void put(char one, char other) {
        var known = of(one);
        if (known.indexOf(other) < 0) alike.put(one, known + other);
    }
}
