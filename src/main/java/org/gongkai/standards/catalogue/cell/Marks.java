package org.gongkai.standards.catalogue.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tick marks (■□☑☐√✓口 and words) and the labels beside them. */
public final class Marks {
    private static final String TICKED = "■☑☒✔✓√●◆▣▪⊠◼⬛✅þý▲";
    private static final String BLANK = "□☐○◇▢◻◯▫⬜¨£△";
    private static final String HOOKS = "✔✓√✅";
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(\\[【〔]\\s*([√✓✔■☑●xX×✗✘VvYy]?)\\s*[)）\\]】〕]");
    private static final Pattern LOST_BOX =
            Pattern.compile("口\\s*(?=主动|依申请|全社会|特定|社会公众|县|区级|旗|乡|镇|村|市|街道|社区|政府|公开|文本|其他|其它|决策|执行|管理|服务|结果)");
    private static final List<String> YES = List.of(
            "是", "有", "Y", "y", "V", "v", "1", "*", "公开", "勾选", "已勾选", "选", "对", "x", "X", "R", "ü", "P", "t", "T",
            "TRUE", "true", "yes", "Yes", "YES");
    private static final List<String> NO = List.of(
            "否", "无", "N", "n", "0", "-", "—", "——", "/", "×", "✗", "✘", "不公开", "不选", "不涉及", "口", "o", "q", "错",
            "FALSE", "false", "no", "No", "NO", "❌", "");

    private Marks() {}

    /** Whether a cell that only holds a mark is ticked; null when it holds other words. */
    public static @Nullable Boolean tick(String cell) {
        var text = IN_BRACKETS.matcher(cell.strip()).replaceAll("$1").strip();
        if (NO.contains(text)) {
            return false;
        }
        if (YES.contains(text)) {
            return true;
        }
        return text.chars().allMatch(c -> (TICKED + BLANK + " \n").indexOf(c) >= 0)
                ? Boolean.valueOf(text.chars().anyMatch(c -> TICKED.indexOf(c) >= 0))
                : null;
    }

    /** The labels of a cell that is no mark itself: "■主动 □依申请", "主动√", "主动、依申请". */
    public static List<Label> labels(String cell) {
        var text = boxes(cell.strip());
        if (text.chars().noneMatch(Marks::isMark)) {
            return Separators.parts(text).stream()
                    .map(part -> new Label(part, true))
                    .toList();
        }
        return isMark(text.charAt(0)) ? marked(text) : markedBehind(text);
    }

    /** Whether a cell holds a mark at all. */
    public static boolean isMarked(String cell) {
        return boxes(cell).chars().anyMatch(Marks::isMark);
    }

    /** Boxes drawn with brackets or with the word 口. */
    static String boxes(String text) {
        var boxes = IN_BRACKETS
                .matcher(text)
                .replaceAll(found -> found.group(1).isEmpty() || "×✗✘".contains(found.group(1)) ? "□" : "■");
        return LOST_BOX.matcher(boxes).replaceAll("□");
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
        // where only hooks stand and no boxes, a hook is for one word, not for all up to the next hook
        boolean onlyHooks = text.chars().filter(Marks::isMark).allMatch(c -> HOOKS.indexOf(c) >= 0);
        int at = 0;
        while (at < text.length()) {
            boolean ticked = isTicked(text.charAt(at));
            int end = at + 1;
            while (end < text.length() && !isMark(text.charAt(end))) {
                end++;
            }
            var words = text.substring(at + 1, end).strip();
            int blank = onlyHooks ? firstBlank(words) : -1;
            add(labels, blank < 0 ? words : words.substring(0, blank), ticked);
            if (blank > 0) {
                Separators.parts(words.substring(blank), " \n").forEach(word -> add(labels, word, false));
            }
            at = end;
        }
        return labels;
    }

    private static int firstBlank(String words) {
        int line = words.indexOf('\n');
        int blank = words.indexOf(' ');
        return line < 0 ? blank : blank < 0 ? line : Math.min(line, blank);
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
