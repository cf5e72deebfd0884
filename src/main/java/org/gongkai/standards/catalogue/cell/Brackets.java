package org.gongkai.standards.catalogue.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds titles in title brackets, however deep they are nested and whichever signs were typed for them. */
final class Brackets {
    private static final String NUMBER = "[一二三四五六七八九十百零〇\\d]{1,7}";
    private static final String ROUND = "[（(](?:[^()（）《]|[（(][^()（）]{0,30}[)）]){0,80}[)）]";
    private static final Pattern TAIL = Pattern.compile("^\\s*(?:" + ROUND
            + "\\s*(?:\\d+\\s*号)?|[〔\\[【][^〕\\]】《]{0,60}[〕\\]】]\\s*(?:\\d+\\s*号)?"
            + "|\\s*[\\p{IsHan}]{1,12}[〔\\[【（(﹝［]\\s*\\d{4}\\s*年?[〕\\]】）)﹞］]\\s*第?\\s*\\d+\\s*号?"
            + "|\\s*(?:\\d{4}年)?[\\p{IsHan}]{1,20}令\\s*(?:[（(〔]?\\d{4}年?[)）〕]?\\s*)?第?\\s*" + NUMBER + "\\s*号"
            + "|\\s*第" + NUMBER + "[条款项章节](?:[、，,至和]?第?[（(]?" + NUMBER + "[)）]?[条款项])*"
            + "|\\s*第?[(（][一二三四五六七八九十\\d]{1,3}[)）]项)+");
    private static final Pattern QUOTED =
            Pattern.compile("[“\"「『＂]([^“”\"「」『』＂；;\\n]{4,80}|[^“”\"「」『』＂；;\\n]{1,2}法)[”\"」』＂]");
    private static final Pattern BOXED = Pattern.compile("【(?!\\s*(?:19|20)\\d{2}\\s*年?\\s*】)([^【】；;\\n]{4,90})】");
    private static final Pattern AROUND = Pattern.compile(
            "([\\p{IsHan}、（）()]{0,30}关于[\\p{IsHan}、]{0,20})(《[^《》]{2,60}》)((?:[\\p{IsHan}、]{0,12})的(?:通知|意见|公告|决定|函|批复|通告|决议|报告))");

    private Brackets() {}

    /** One sign for each kind of title bracket. */
    static String unified(String text) {
        var signs = text.replace("<<", "《")
                .replace(">>", "》")
                .replace('≪', '《')
                .replace('≫', '》')
                .replace('«', '《')
                .replace('»', '》')
                .replace('﹤', '〈')
                .replace('﹥', '〉')
                .replace('＜', '〈')
                .replace('＞', '〉')
                .replace('<', '〈')
                .replace('>', '〉')
                .replace('︽', '《')
                .replace('︾', '》')
                .replaceAll("(?<![《〈])〈(?=[^〈〉《》]*〉)(?![^《》]*》)", "《");
        return around(outside(outside(signs, QUOTED), BOXED));
    }

    static List<Span> titles(String text) {
        var spans = new ArrayList<Span>();
        int depth = 0;
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                start = depth++ == 0 ? i : start;
            } else if ((c == '》' || c == '〉' && closes(text, start, i)) && depth > 0 && --depth == 0) {
                spans.add(new Span(start, i + 1));
            }
        }
        return spans;
    }

    /** Quotes and boxes that stand for title brackets; inside of a title they stay. */
    private static String outside(String text, Pattern signs) {
        return signs.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        depth(text, found.start()) == 0 ? "《" + found.group(1) + "》" : found.group()));
    }

    /** 民政部关于印发《…》的通知, written without brackets of its own, is one title. */
    private static String around(String text) {
        return AROUND.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        depth(text, found.start()) == 0 ? "《" + found.group() + "》" : found.group()));
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
        }
        return Math.max(0, depth);
    }

    /** A title may be opened as 《 and closed as 〉 when no 〈 stands inside. */
    private static boolean closes(String text, int start, int end) {
        return start >= 0 && text.substring(start, end).indexOf('〈') < 0 && text.indexOf('》', end) < 0;
    }

    /** Numbers and articles right behind a title belong to it. */
    static int endOfCitation(String text, int end) {
        var tail = TAIL.matcher(text.substring(end));
        return tail.find() ? end + tail.end() : end;
    }

    record Span(int start, int end) {}
}
