package org.gongkai.standards.catalogue.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.standards.catalogue.Basis;

/** Reads the legal bases of a cell (公开依据): titles in any brackets, document numbers, articles. */
public final class Bases {
    private static final Pattern SEPARATORS = Pattern.compile("[;；、，,。\\n]+|(?<=[^\\d第])(?=\\d{1,2}[.．、](?!\\d))");
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:\\d{1,2}[.．、)）]|[（(][\\d一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,2}、|[●•·■◆])\\s*");
    private static final Pattern FILLER = Pattern.compile(
            "^(?:根据|依据|依照|按照|以及|及其?|和|与|或者?|等|的|第?[\\d,，、]*|相关(?:法律法规)?(?:规定|文件|政策)?|(?:及|等)?(?:其他)?相关(?:法律法规)?(?:规定|文件|政策)|有关规定|规定|等(?:文件|规定|法律法规)?|文件|(?:国家)?(?:法律|行政法规|地方性法规|部门规章|地方政府规章|规章|规范性文件|政策|主要)(?:依据)?[:：]?)*$");
    private static final Pattern ENDS_LIKE_TITLE = Pattern.compile(
            ".*(?:法|条例|办法|规定|意见|通知|规程|标准|细则|决定|方案|指引|公告|规范|目录|章程|规则|纲要|计划|批复|函|令|准则|制度)(?:[（(](?:试行|暂行|修订|\\d{4}年?.{0,6})[)）])?$");

    private static final Pattern SEPARATED = Pattern.compile("[^;；、，,。\\n》]+$");
    private static final Pattern CLOSING = Pattern.compile("^[)）〕\\]】》]+");

    private static final Pattern RANK =
            Pattern.compile("[【〔\\[](?:法律|行政法规|地方性法规|部门规章|地方政府规章|政府规章|规章|规范性文件|党内法规|其他)[】〕\\]]");
    private static final Pattern OWN_RULES = Pattern.compile("^及?其?(?:配套的?)?(实施(?:条例|细则|办法))(?:等.*)?$");
    private static final Pattern PROSE =
            Pattern.compile("^\\s*[ \\n]\\s*(?![;；、，,和及与]|以及|等)(?:(?!\\n\\s*(?:\\d|[（(]|[一二三四五六七八九十]、))[\\s\\S])*");
    private static final Pattern QUOTED_ARTICLE =
            Pattern.compile("^\\s*(?:第[^\\s:：]{1,12}[条款项])?\\s*[:：](?:(?!\\n\\s*(?:\\d|[（(]|[一二三四五六七八九十]、))[\\s\\S])*");

    private static final int LONGEST_FILLER = 120;

    private Bases() {}

    public static List<Basis> read(String cell) {
        var found = new ArrayList<Basis>();
        var text = Brackets.unified(RANK.matcher(cell).replaceAll(" "));
        int from = 0;
        for (var title : Brackets.titles(text)) {
            var before = text.substring(from, title.start());
            var number = numberBefore(before);
            outside(number.isEmpty() ? before : SEPARATED.matcher(before).replaceFirst(""), found);
            int next = Brackets.endOfCitation(text, title.end());
            citation(text, title, next, number, found);
            from = next;
        }
        outside(text.substring(Math.min(from, text.length())), found);
        return List.copyOf(found);
    }

    /** A number right before a title belongs to it: 国务院令第649号《社会救助暂行办法》. */
    private static String numberBefore(String text) {
        var last = SEPARATED.matcher(text);
        if (!last.find()) {
            return "";
        }
        var words = NUMBERING.matcher(last.group()).replaceFirst("").strip();
        return DocumentNumbers.without(words).isEmpty() ? DocumentNumbers.in(words) : "";
    }

    private static void citation(String text, Brackets.Span title, int end, String before, List<Basis> found) {
        var tail = text.substring(title.end(), end);
        var name = text.substring(title.start() + 1, title.end() - 1)
                .replace("\n", "")
                .strip();
        var inner = DocumentNumbers.in(name);
        var number = DocumentNumbers.in(tail);
        if (number.isEmpty() && !inner.isEmpty()) {
            number = inner;
            name = DocumentNumbers.without(name);
        }
        if (!name.isBlank()) {
            var said = number.isEmpty() ? before : number;
            var raw = text.substring(title.start(), end).strip();
            add(found, new Basis(name, said, Articles.in(tail), Ranks.of(name, said), raw));
        }
    }

    private static void outside(String between, List<Basis> found) {
        // lists of powers quote the article behind its number: that is no further basis
        var text = found.isEmpty() ? between : QUOTED_ARTICLE.matcher(between).replaceFirst("");
        text = isQuoted(text, found) ? PROSE.matcher(text).replaceFirst("") : text;
        for (var part : SEPARATORS.split(text)) {
            var words = NUMBERING.matcher(part).replaceFirst("").strip();
            words = CLOSING.matcher(words).replaceFirst("");
            if (words.isEmpty() || isFiller(words)) {
                continue;
            }
            var rules = OWN_RULES.matcher(words);
            if (rules.matches() && !found.isEmpty() && found.getLast().title().endsWith("法")) {
                var title = found.getLast().title() + rules.group(1);
                add(found, new Basis(title, "", "", Ranks.of(title, ""), words));
                continue;
            }
            var number = DocumentNumbers.in(words);
            var article = Articles.in(words);
            var rest = Articles.without(DocumentNumbers.without(words)).strip();
            if (!found.isEmpty() && !article.isEmpty() && rest.isEmpty() && number.isEmpty()) {
                var last = found.getLast();
                var more = last.article().isEmpty() ? article : last.article() + "、" + article;
                found.set(found.size() - 1, new Basis(last.title(), last.number(), more, last.kind(), last.raw()));
            } else if (ENDS_LIKE_TITLE.matcher(rest).matches() && !rest.startsWith("各")) {
                add(found, new Basis(rest, number, article, Ranks.of(rest, number), words));
            } else if (!number.isEmpty()) {
                add(found, new Basis("", number, article, Ranks.of("", number), words));
            } else if (rest.length() > 3) {
                add(found, new Basis("", "", article, null, words));
            }
        }
    }

    /** Whether a sentence stands behind an article: the words of the article, not another title or number. */
    private static boolean isQuoted(String between, List<Basis> found) {
        var prose = PROSE.matcher(between);
        if (found.isEmpty() || found.getLast().article().isEmpty() || !prose.find()) {
            return false;
        }
        var first = SEPARATORS.split(prose.group().strip(), 2)[0];
        return prose.group().length() > 12
                && prose.group().matches("(?s).*[，。；：].*")
                && DocumentNumbers.in(first).isEmpty()
                && !ENDS_LIKE_TITLE.matcher(first).matches();
    }

    /** Fillers are short; in a longer text the pattern would go as deep as the text is long. */
    private static boolean isFiller(String words) {
        return words.length() <= LONGEST_FILLER && FILLER.matcher(words).matches();
    }

    private static void add(List<Basis> found, Basis basis) {
        if (!found.contains(basis)) {
            found.add(basis);
        }
    }
}
