package org.gongkai.disclosure.publishing.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.saved.Lines;
import org.gongkai.disclosure.publishing.saved.Metas;
import org.gongkai.disclosure.publishing.saved.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's document is called (标题). */
final class Titles {

    private static final List<String> META =
            List.of("ArticleTitle", "og:title", "title", "DC.title", "dc.title", "articletitle", "twitter:title");
    private static final String HEADINGS =
            "h1, ucaptitle, .article-title, .article_title, .articleTitle, #articleTitle, .info_title, .news_title, .newstitle,"
                    + " .NewsTitle, .con_title, .conTitle, .content_title, .content-title, .detail_title, .detail-title, .arti_title, .art_title,"
                    + " .xl_title, .xlTitle, .xltitle, .main_title, .bt, .title, #title, .tit, .wzbt, .biaoti, .cont_title, #activity-name, h2";
    private static final Pattern SITE = Pattern.compile("\\s*[-_|–—－＿｜>»]+\\s*");
    private static final Pattern OF_SITE =
            Pattern.compile(".*(网站|门户|政府网|门户网|首页|官网|人民政府|信息网|公开网|政务网|.{2,}(局|厅|委员会|办公室|管委会))$");
    private static final Pattern OF_GREETING = Pattern.compile("^(欢迎|您好|无标题|未命名|Untitled|新建网页|信息公开$|正文$|详细页|内容页|文章页)");
    private static final Pattern NO_TITLE = Pattern.compile(
            "^[\\[【（(\\s]*(当前位置|您现在|您所在|你的位置|首页|打印|关闭|分享|字体|字号|来源|作者|时间|日期|发布|浏览|点击|编辑|上一|下一|扫一扫|热线|电话|地址)|[>＞»]{1,2}|年\\d+月\\d+日|[：:]$");
    private static final Pattern DRESS =
            Pattern.compile("(?i)(title|tit|bt|biaoti|head|heading|hd|caption)([\\s_\\d-]|$)");
    private static final Pattern LARGE = Pattern.compile(
            "(?i)font-size\\s*:\\s*(1[89]|[2-4]\\d)(\\.\\d+)?p[xt]|font-size\\s*:\\s*(x-large|xx-large)");
    private static final Pattern GENRE = Pattern.compile(
            "(通知|通告|公告|公示|决定|意见|办法|规定|细则|方案|函|批复|报告|纪要|条例|规则|规划|计划|要点|指南|指引|清单|倡议书|问答|解读|说明|名单|启事|简介|预算|决算)([（(].{1,12}[）)])?$");
    private static final int PLAIN = 4;
    private static final int LONGEST = 300;

    private Titles() {}

    /**
     * Finds the title.
     *
     * @param page as it was saved
     * @param labelled what the page says under 标题
     * @param near the lines around the beginning of the text
     */
    static @Nullable String find(Document page, @Nullable String labelled, Nearby near) {
        var own = Stream.of("ArticleTitle", "articletitle")
                .map(name -> Metas.get(page, name))
                .filter(Titles::isTitle)
                .findFirst();
        if (own.isPresent()) return own.get();
        var head = Words.line(page.title());
        var bareHead = Words.bare(head);
        if (labelled != null && isTitle(labelled) && (bareHead.isEmpty() || bareHead.contains(Words.bare(labelled)))) {
            return labelled;
        }
        // a heading that the window's title repeats
        var heading = page.body().select(HEADINGS).stream()
                .filter(one -> one.select("a[href]").size() < 3)
                .map(Titles::of)
                .filter(Titles::isTitle)
                .filter(one -> Words.bare(one).length() > 3 && bareHead.contains(Words.bare(one)) && !isSite(one, head))
                .max(Comparator.comparingInt(String::length));
        if (heading.isPresent()) return heading.get();
        // a heading that the window's title cuts short
        var longer = Stream.concat(
                        headings(page, "h1, ucaptitle, .article-title, .title, .bt, .tit, #title, .con_title"),
                        near.all().map(Titles::of))
                .filter(one -> bareHead.length() > 5 && Words.bare(one).startsWith(firstPart(head)))
                .findFirst();
        if (longer.isPresent()) return longer.get();
        var written = META.stream()
                .map(name -> Metas.get(page, name))
                .filter(Titles::isTitle)
                .map(one -> withoutSite(Objects.requireNonNull(one)))
                .findFirst();
        if (written.isPresent()) return written.get();
        var guessed = near.all()
                .filter(line -> line.select("a[href]").isEmpty())
                .max(Comparator.comparingInt(line -> prominence(line, bareHead)))
                .filter(line -> prominence(line, bareHead) >= PLAIN);
        boolean telling = isTitle(head)
                && !isSite(withoutSite(head))
                && !OF_GREETING.matcher(head).find();
        if (guessed.isPresent()) {
            var one = Words.bare(of(guessed.get()));
            boolean fuller = bareHead.isEmpty() || one.contains(Words.bare(withoutSite(head)));
            if (!telling || fuller) return of(guessed.get());
        }
        return telling ? withoutSite(head) : labelled;
    }

    /** How much a line near the text looks like a title: its mark-up, its place in a sentence-less line, its last word. */
    private static int prominence(Element line, String bareHead) {
        var words = of(line);
        var bare = Words.bare(words);
        if (bare.length() < 5
                || words.length() > 110
                || words.indexOf('。') >= 0
                || Label.ANY.matcher(words).find()) return 0;
        if (isSite(words) || NO_TITLE.matcher(words).find()) return 0;
        int worth = 1;
        var dressed = Stream.concat(
                        line.select("*").stream(), line.parents().stream().limit(2))
                .toList();
        if (dressed.stream().anyMatch(one -> one.is("h1, h2, h3, h4, ucaptitle"))) worth += 4;
        if (dressed.stream()
                .anyMatch(one -> DRESS.matcher(one.className() + " " + one.id()).find())) worth += 3;
        if (dressed.stream()
                .anyMatch(one -> LARGE.matcher(one.attr("style")).find() || one.is("font[size~=[+]?[4-7]]")))
            worth += 3;
        if (dressed.stream().anyMatch(one -> one.is("b, strong, th"))) worth++;
        if (dressed.stream().anyMatch(one -> one.is("center, [align=center], [align=middle], [style*=center]")))
            worth += 2;
        if (GENRE.matcher(words).find()) worth += 2;
        if (!bareHead.isEmpty() && (bareHead.contains(bare) || bare.contains(bareHead))) worth += 3;
        return worth;
    }

    /** A title's words; where a line was broken before 关于, nothing stands between. */
    private static String of(Element heading) {
        boolean holds = heading.children().stream().anyMatch(Lines::isBlock);
        var words = holds && !heading.ownText().isBlank() ? Words.line(heading.ownText()) : Words.of(heading);
        return heading.selectFirst("br") == null ? words : words.replace(" 关于", "关于");
    }

    private static Stream<String> headings(Document page, String which) {
        return page.body().select(which).stream()
                .filter(one -> one.select("a[href]").size() < 3)
                .map(Titles::of)
                .filter(Titles::isTitle);
    }

    private static String firstPart(String head) {
        return Words.bare(withoutSite(head).replaceAll("(\\.{2,}|…+)$", ""));
    }

    private static boolean isTitle(@Nullable String words) {
        return words != null && !words.isBlank() && words.length() <= LONGEST;
    }

    static boolean isSite(String words) {
        return isSite(words, "");
    }

    private static boolean isSite(String words, String head) {
        return !head.equals(words) && OF_SITE.matcher(words).matches() && !words.contains("关于") && words.length() < 30;
    }

    /** The window's title without the name of site and column, which stand behind a dash, a bar or an underline. */
    static String withoutSite(String head) {
        var parts =
                Arrays.stream(SITE.split(head)).filter(part -> !part.isBlank()).toList();
        if (parts.size() < 2) return head.strip();
        var kept = parts.size();
        while (kept > 1
                && (isSite(parts.get(kept - 1), head) || parts.get(kept - 1).length() < 9)) kept--;
        var rest = String.join("", parts.subList(0, kept));
        int end = head.indexOf(parts.get(kept - 1)) + parts.get(kept - 1).length();
        // dashes within the title stay as they are
        var whole = head.substring(0, Math.max(end, 0)).strip();
        if (isSite(parts.getFirst(), head) && kept > 1) return parts.get(1).strip();
        return whole.isEmpty() ? rest : whole;
    }

    /** Whether an element is the title itself. */
    static boolean isTitle(Element element, String title) {
        return Words.bare(Words.of(element)).equals(Words.bare(title));
    }
}
