package org.gongkai.disclosure.publishing.pages;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.DocumentNumber;
import org.gongkai.disclosure.publishing.saved.Dates;
import org.gongkai.disclosure.publishing.saved.Lines;
import org.gongkai.disclosure.publishing.saved.Links;
import org.gongkai.disclosure.publishing.saved.Words;
import org.jsoup.nodes.Element;

/** Cuts off what stands above and below the words of a text inside its container (掐头去尾). */
final class Trimming {

    private static final Pattern HEAD = Pattern.compile(
            "^[\\[【（(|｜\\s]*(发布|发表|公开|来源|信息来源|文章来源|稿源|时间|日期|作者|记者|字体|字号|浏览|点击|访问|阅读|打印|分享|编辑|责任编辑|审核|大|中|小|当前位置|您现在的位置|您所在的位置|首页|"
                    + "收藏|朗读|语音|保护视力|微信|微博|下载|关闭|返回|扫一扫|A\\+|A-|成文|生成|索引号|文号|主题词|(19|20)\\d{2}-\\d{1,2}-\\d{1,2}).*");
    private static final Pattern TAIL = Pattern.compile(
            "^[\\[【（(|｜\\s＞>]*(责任编辑|责编|编辑|编辑人|审核|审校|校对|初审|复审|终审|打印|打印本页|打印页面|关闭|关闭窗口|关闭本页|关闭页面|返回|返回顶部|返回列表|回到顶部|分享|分享到|分享文章到|分享至"
                    + "|扫一扫|扫码|微信扫|用微信|手机扫|上一篇|下一篇|上一条|下一条|上一页|下一页|前一篇|后一篇|上篇|下篇|浏览次数|浏览量|点击数|访问量|阅读次数|收藏|我要纠错|纠错|网站纠错|主办单位|主办|承办|版权所有|技术支持|"
                    + "网站标识码|相关链接|相关阅读|相关文章|相关新闻|相关信息|相关文件|相关文档|相关解读|相关政策|相关稿件|相关内容|相关报道|相关附件|延伸阅读|推荐阅读|热门|解读文件|政策解读|文件解读|图解|友情链接|下载文字版|"
                    + "下载[、，]?打印|信息来源|文章来源|稿件来源|来源|微信|微博|QQ空间|新浪微博|字体|字号|大 中 小|取消|点赞|版权声明|免责声明|声明[：:]|凡本网|转载请注明|未经许可|已下载|满意度|您的评价|全文下载|附件下载).{0,60}$");
    private static final Pattern RELATED = Pattern.compile(
            "^[\\[【\\s]*(相关链接|相关阅读|相关文章|相关新闻|相关信息|相关文件|相关文档|相关解读|相关政策|相关稿件|相关内容|相关报道|延伸阅读|推荐阅读|解读文件|政策解读)[】\\]：:\\s]*$");
    private static final int LONGEST = 90;
    private static final int LINES_OF_HEAD = 14;
    private static final int LINES_ABOVE = 40;

    private Trimming() {}

    static void trim(Element text, String title) {
        dropFactTables(text);
        above(text, Words.bare(title));
        head(text, Words.bare(title));
        related(text);
        tail(text);
    }

    /** Tables and lists of metadata that stand inside the container, above the words. */
    private static void dropFactTables(Element text) {
        int budget = 4;
        for (var list : text.select("table, ul, dl")) {
            if (budget-- == 0) break;
            var words = Words.of(list);
            if (words.length() > 700 || Words.marks(words.replaceAll("[：，]", "")) > 4) continue;
            var labels = Labels.in(list);
            boolean telling = labels.get(Label.INDEX_NUMBER).isPresent()
                    || labels.get(Label.DOCUMENT_NUMBER).isPresent()
                            && labels.get(Label.ISSUER).isPresent()
                    || words.contains("索引号")
                    || words.contains("索 引 号")
                    || words.contains("发文机关");
            if (labels.size() >= 3 && telling) list.remove();
        }
    }

    /** What stands above the title inside the container is not the text. */
    private static void above(Element text, String title) {
        var lines = Lines.of(text);
        int before = 0;
        int number = -1;
        for (int i = 0; i < Math.min(LINES_ABOVE, lines.size()); i++) {
            var words = Words.of(lines.get(i));
            if (title.equals(Words.bare(words))
                    && lines.get(i).select("a[href]").isEmpty()) {
                // a number above the title belongs to the document, and so does the title below it
                lines.subList(0, number < 0 ? i : number).forEach(Element::remove);
                return;
            }
            if (number < 0 && DocumentNumber.parse(words).isPresent()) number = i;
            before += Math.max(0, words.length() - Words.linked(lines.get(i)));
            if (words.length() > LONGEST || words.indexOf('。') >= 0 || before > LONGEST * 3) return;
        }
    }

    private static void head(Element text, String title) {
        boolean titleSeen = false;
        var lines = Lines.of(text);
        for (var line : lines.subList(0, Math.min(LINES_OF_HEAD, lines.size()))) {
            var words = Words.of(line);
            var bare = Words.bare(words);
            if (bare.isEmpty() && line.selectFirst("img") == null) {
                line.remove();
            } else if (!titleSeen && !bare.isEmpty() && title.equals(bare)) {
                titleSeen = true;
                line.remove();
            } else if (!titleSeen && bare.length() > 5 && title.startsWith(bare) && startsTitle(lines, line, title)) {
                line.remove();
            } else if (words.length() <= LONGEST && HEAD.matcher(words).matches() && isInfo(words)) {
                line.remove();
            } else {
                return;
            }
        }
    }

    /** A title set in several lines. */
    private static boolean startsTitle(List<Element> lines, Element line, String title) {
        var joined = new StringBuilder();
        for (var next : lines.subList(lines.indexOf(line), Math.min(lines.size(), lines.indexOf(line) + 4))) {
            joined.append(Words.bare(Words.of(next)));
            if (joined.length() >= title.length()) break;
        }
        boolean whole = joined.toString().equals(title);
        if (whole)
            lines.subList(lines.indexOf(line) + 1, lines.size()).stream()
                    .takeWhile(next -> title.endsWith(Words.bare(Words.of(next))) && next.parent() != null)
                    .limit(3)
                    .toList()
                    .forEach(Element::remove);
        return whole;
    }

    /** Labels with values, or nothing but tools; a sentence that only begins like one stays. */
    private static boolean isInfo(String words) {
        return Label.ANY.matcher(words).find()
                || words.length() <= 24 && Words.marks(words.replaceAll("[：:]", "")) == 0
                || Dates.in(words).isPresent() && words.length() < 40;
    }

    /** From the heading of related links on, when nothing but links follows. */
    private static void related(Element text) {
        var lines = Lines.of(text);
        for (int i = lines.size() / 3; i < lines.size(); i++) {
            if (!RELATED.matcher(Words.of(lines.get(i))).matches()) continue;
            var rest = lines.subList(i + 1, lines.size());
            int all = rest.stream().mapToInt(line -> Words.of(line).length()).sum();
            int linked = rest.stream().mapToInt(Words::linked).sum();
            if (linked * 2 >= all || all < LONGEST) {
                rest.forEach(Element::remove);
                lines.get(i).remove();
                return;
            }
        }
    }

    private static void tail(Element text) {
        var lines = Lines.of(text);
        for (int i = lines.size() - 1; i > 0; i--) {
            var line = lines.get(i);
            var words = Words.of(line);
            boolean file = Links.attachments(line).findAny().isPresent();
            if (Words.bare(words).isEmpty() && line.selectFirst("img") == null) {
                line.remove();
            } else if (!file
                    && words.length() <= LONGEST
                    && TAIL.matcher(words).matches()
                    && Words.marks(words.replaceAll("[：；，]", "")) == 0) {
                line.remove();
            } else if (file && words.length() <= LONGEST || line.selectFirst("img") != null && words.isEmpty()) {
                continue;
            } else {
                return;
            }
        }
    }
}
