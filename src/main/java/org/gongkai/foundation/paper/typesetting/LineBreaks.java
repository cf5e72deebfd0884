package org.gongkai.foundation.paper.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where lines end (禁则): no closing mark begins a line and no opening mark ends one; numbers and Latin words stay whole; a closing
 * mark may reach half out at the end, since its ink fills only half of its square.
 */
final class LineBreaks {

    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’…％℃";
    private static final String OPENING = "（《〈「『【〔“‘";
    private static final double CLOSE_ENOUGH = 0.01;

    private final ToDoubleFunction<String> width;
    private final double half;

    LineBreaks(ToDoubleFunction<String> width, double size) {
        this.width = width;
        this.half = size / 2;
    }

    /** The lines of one paragraph, the first of which may be shorter. */
    List<String> of(String words, double first, double others) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double room = first;
        for (var piece : pieces(words.strip())) {
            if (!line.isEmpty() && !fits(line + piece, room)) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                room = others;
            }
            line.append(line.isEmpty() ? piece.stripLeading() : piece);
            while (!fits(line.toString(), room)) {
                int cut = cut(line.toString(), room);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
                room = others;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private boolean fits(String line, double room) {
        var ink = line.stripTrailing();
        double hanging = !ink.isEmpty() && CLOSING.indexOf(ink.charAt(ink.length() - 1)) >= 0 ? half : 0;
        return width.applyAsDouble(ink) - hanging <= room + CLOSE_ENOUGH;
    }

    /** A word longer than a line is cut where the line is full. */
    private int cut(String word, double room) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width.applyAsDouble(word.substring(0, word.offsetByCodePoints(end, 1))) <= room) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** What stays together. */
    private static List<String> pieces(String words) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int before = 0;
        for (int character : words.codePoints().toArray()) {
            if (before != 0 && mayBreak(before, character)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
            before = character;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (OPENING.indexOf(before) >= 0 || CLOSING.indexOf(after) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || !(isLatin(before) && isLatin(after));
    }

    private static boolean isLatin(int character) {
        return character > ' ' && character < 0x250;
    }
}
