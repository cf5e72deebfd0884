package org.gongkai.disclosure.publishing.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final int LONGEST = 300;

    private Titles() {}

    /**
     * Finds the title.
     *
     * @param page as it was saved
     * @param labelled what the page says under 标题
     */
    static @Nullable String find(Document page, @Nullable String labelled) {
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
                .map(Words::of)
                .filter(Titles::isTitle)
                .filter(one -> Words.bare(one).length() > 3 && bareHead.contains(Words.bare(one)) && !isSite(one, head))
                .max(Comparator.comparingInt(String::length));
        if (heading.isPresent()) return heading.get();
        // a heading that the window's title cuts short
        var longer = headings(page, "h1, ucaptitle, .article-title, .title, .bt, .tit, #title, .con_title")
                .filter(one -> bareHead.length() > 5 && Words.bare(one).startsWith(firstPart(head)))
                .findFirst();
        if (longer.isPresent()) return longer.get();
        var written = META.stream()
                .map(name -> Metas.get(page, name))
                .filter(Titles::isTitle)
                .map(one -> withoutSite(Objects.requireNonNull(one)))
                .findFirst();
        if (written.isPresent()) return written.get();
        var first =
                headings(page, "h1, ucaptitle").filter(one -> !isSite(one, "")).findFirst();
        if (first.isPresent() && (head.isEmpty() || isSite(withoutSite(head), ""))) return first.get();
        return isTitle(head) ? withoutSite(head) : labelled;
    }

    private static Stream<String> headings(Document page, String which) {
        return page.body().select(which).stream()
                .filter(one -> one.select("a[href]").size() < 3)
                .map(Words::of)
                .filter(Titles::isTitle);
    }

    private static String firstPart(String head) {
        return Words.bare(withoutSite(head).replaceAll("(\\.{2,}|…+)$", ""));
    }

    private static boolean isTitle(@Nullable String words) {
        return words != null && !words.isBlank() && words.length() <= LONGEST;
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
