package org.gongkai.standards.catalogue.cell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tick marks (■□☑☐√✓口 and words) and the labels beside them. */
public final class Marks {
    private static final String TICKED = "■☑☒✔✓√●◆▣▪⊠";
    private static final String BLANK = "□☐○◇▢◻◯";
    private static final List<String> YES =
            List.of("是", "有", "Y", "y", "V", "v", "1", "*", "公开", "勾选", "对", "x", "X", "R", "ü", "P");
    private static final List<String> NO =
            List.of("否", "无", "N", "n", "0", "-", "—", "——", "/", "×", "✗", "✘", "不公开", "口", "o", "");

    private Marks() {}

    /** Whether a cell that only holds a mark is ticked; null when it holds other words. */
    public static @Nullable Boolean tick(String cell) {
        var text = cell.strip();
        if (NO.contains(text)) {
            return false;
        }
        if (YES.contains(text)) {
            return true;
        }
        return text.chars().allMatch(c -> (TICKED + BLANK).indexOf(c) >= 0)
                ? Boolean.valueOf(text.chars().anyMatch(c -> TICKED.indexOf(c) >= 0))
                : null;
    }

    /** The labels of a cell that is no mark itself: "■主动 □依申请", "主动√", "主动、依申请". */
    public static List<Label> labels(String cell) {
        var text = cell.strip();
        if (text.chars().noneMatch(Marks::isMark)) {
            return Separators.parts(text).stream()
                    .map(part -> new Label(part, true))
                    .toList();
        }
        return isMark(text.charAt(0)) ? marked(text) : markedBehind(text);
    }

    /** Whether the character is a box or a tick. */
    static boolean isMark(int c) {
        return TICKED.indexOf(c) >= 0 || BLANK.indexOf(c) >= 0;
    }

    static boolean isTicked(int c) {
        return TICKED.indexOf(c) >= 0;
    }

    private static List<Label> marked(String text) {
        var labels = new ArrayList<Label>();
        int at = 0;
        while (at < text.length()) {
            boolean ticked = isTicked(text.charAt(at));
            int end = at + 1;
            while (end < text.length() && !isMark(text.charAt(end))) {
                end++;
            }
            add(labels, text.substring(at + 1, end), ticked);
            at = end;
        }
        return labels;
    }

    private static List<Label> markedBehind(String text) {
        var labels = new ArrayList<Label>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                var words = Separators.parts(text.substring(from, i), ";；、,，\n ");
                for (var word : words) {
                    add(labels, word, isTicked(text.charAt(i)) && word.equals(words.getLast()));
                }
                from = i + 1;
            }
        }
        for (var word : Separators.parts(text.substring(from), ";；、,，\n ")) {
            add(labels, word, false);
        }
        return labels;
    }

    private static void add(List<Label> labels, String words, boolean ticked) {
        var clean = words.strip().replaceAll("^[;；,，、:：]+|[;；,，、]+$", "").strip();
        if (!clean.isEmpty()) {
            labels.add(new Label(clean, ticked));
        }
    }

    /** A label and whether it is ticked. */
    public record Label(String words, boolean ticked) {}
}
