package org.gongkai.standards.catalogue.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.sheet.Grid;

/** Rows of a table that are no matters (非事项行): totals, signatures, remarks, numbers of pages and of columns. */
public final class SideLine {
    private static final Pattern TOTAL = Pattern.compile(
            "^(?:本页|本表|全区|全县|各项)?(?:合计|总计|小计|共计|累计|总数)(?:[:：（(\\d].*)?$|^(?:本表|本页|以上|全表|清单)?共(?:计|有)?\\d+(?:项|条|个|类|件).*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "^(?:填\\s*[报表]|制\\s*表|编\\s*制|审\\s*核|复\\s*核|核\\s*对|校\\s*对|审\\s*批|签\\s*发|经\\s*办|承\\s*办|联\\s*系|负\\s*责|分管|主管|单位|科室|部门|责任编辑|报送|上报|打印|印发|盖\\s*章)"
                    + "[\\p{IsHan}\\s（()）/、]{0,14}[:：].*",
            Pattern.DOTALL);
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:[（(]?(?:单位)?(?:盖章|公章|签字|签章)[)）]?|(?:填报|填表|制表|编制|审核|打印)(?:人|日期|时间|单位)|联系(?:人|电话|方式)|(?:单位|部门)?负责人(?:签字)?|\\d{4}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?|\\s*年\\s*月\\s*日)$");
    private static final Pattern REMARK = Pattern.compile(
            "^(?:[（(【]?(?:注|备\\s*注|说\\s*明|附\\s*注|注\\s*释|填[报表]说明|填写说明|编制说明|使用说明|温馨提示)[)）】]?\\s*\\d{0,2}\\s*(?:[:：.、]|\\n|$)|[※＊*]\\s*(?=[\\p{IsHan}\\d])).*",
            Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile(
            "^(?:[-—–]\\s*\\d+\\s*[-—–]|第\\s*\\d+\\s*页.*|共\\s*\\d+\\s*页.*|\\d+\\s*/\\s*\\d+\\s*页?|[（(]?续表[)）]?|[（(]?接上页[)）]?|[（(]?转下页[)）]?|（?以下空白）?|以下无正文)$");
    private static final Pattern COUNT = Pattern.compile("^[\\d.,，\\s项条个类件%（）()元万]+$");
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String HAN = "一二三四五六七八九十";

    private SideLine() {}

    /** Whether the row is none of the list's rows, by its words. */
    public static boolean is(Grid.Row row, int columns) {
        var words = row.words();
        if (words.isEmpty()) {
            return true;
        }
        var first = words.getFirst();
        if (TOTAL.matcher(first).matches()) {
            return first.length() <= 40 && words.stream().skip(1).allMatch(SideLine::isCount);
        }
        if (PAGE.matcher(first).matches() && words.size() <= 2) {
            return true;
        }
        if (REMARK.matcher(first).matches() && words.size() <= Math.max(2, columns / 3)) {
            return true;
        }
        return isSigned(words, columns) || isNumbering(words);
    }

    /** Whether remarks begin here: what follows in single cells belongs to them. */
    public static boolean beginsRemarks(Grid.Row row) {
        return !row.words().isEmpty() && REMARK.matcher(row.words().getFirst()).matches();
    }

    private static boolean isCount(String word) {
        return COUNT.matcher(word).matches() || TOTAL.matcher(word).matches();
    }

    /** Names and telephone numbers may stand in cells of their own between the words of a form. */
    private static boolean isSigned(List<String> words, int columns) {
        if (words.size() > Math.max(4, columns * 2 / 3)) {
            return false;
        }
        long said = words.stream().filter(SideLine::isSignature).count();
        boolean first = isSignature(words.getFirst());
        return first
                && (said * 2 >= words.size() || words.size() <= 3)
                && words.stream().noneMatch(w -> w.length() > 80);
    }

    private static boolean isSignature(String word) {
        return SIGNATURE.matcher(word).matches() || SIGNED.matcher(word).matches();
    }

    /** A row of column numbers (1, 2, 3 …) below a header. */
    private static boolean isNumbering(List<String> words) {
        if (words.size() < 3) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i).replaceAll("[（()）栏列第\\s]", "");
            boolean counted = word.equals(Integer.toString(i + 1))
                    || i < CIRCLED.length() && word.equals(CIRCLED.substring(i, i + 1))
                    || i < HAN.length() && word.equals(HAN.substring(i, i + 1))
                    || word.equals(Grid.letter(i));
            if (!counted) {
                return false;
            }
        }
        return true;
    }
}
