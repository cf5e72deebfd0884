package org.gongkai.standards.catalogue.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds titles in title brackets, however deep they are nested and whichever signs were typed for them. */
final class Brackets {
    private static final Pattern TAIL = Pattern.compile(
            "^\\s*(?:[（(〔\\[【][^）)〕\\]】《]{0,60}[）)〕\\]】]\\s*(?:\\d+\\s*号)?|\\s*[\\p{IsHan}]{2,12}[〔\\[【（(﹝［]\\s*\\d{4}\\s*[〕\\]】）)﹞］]\\s*第?\\s*\\d+\\s*号|\\s*第[一二三四五六七八九十百零〇\\d]{1,7}[条款项章节](?:[、，,至和]?第?[一二三四五六七八九十百零〇\\d]{1,7}[条款项])*|\\s*第?[(（][一二三四五六七八九十\\d]{1,3}[)）]项)+");

    private Brackets() {}

    /** One sign for each kind of title bracket. */
    static String unified(String text) {
        return text.replace("<<", "《")
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
                .replaceAll("(?<![《〈])〈(?=[^〈〉《》]*〉)(?![^《》]*》)", "《");
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
