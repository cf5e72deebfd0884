package org.gongkai.disclosure.publishing.pages;

import static org.gongkai.foundation.design.Speech.say;

import java.util.regex.Pattern;
import org.gongkai.disclosure.publishing.saved.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells pages that cannot hold a document at a glance: frames, ways to elsewhere, notes of a missing page, files that are no page. */
final class NoDocument {

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)(window\\.|document\\.|top\\.|self\\.|parent\\.)?location(\\.href|\\.replace\\s*\\(|\\.assign\\s*\\()?\\s*=?\\s*\\(?\\s*[\"']");
    private static final Pattern MISSING = Pattern.compile(
            "(?i)(\\b404\\b|not found|(页面|网页|网址|文章|信息|内容|栏目|文件|地址).{0,14}(不存在|找不到|未找到|没有找到|无法访问|无法显示|已被?删除|已不在|走丢))");
    private static final Pattern FOOT = Pattern.compile(
            ".*(版权所有|主办单位?[:：]|主办|承办|ICP备|网站标识码|公网安备|技术支持|Copyright|All Rights Reserved).*", Pattern.CASE_INSENSITIVE);
    private static final int FEW = 220;
    private static final int HEAD = 1024;

    private NoDocument() {}

    /** Files of other kinds under the name of a page. */
    static void check(byte[] bytes) throws PageRefused {
        var start = new String(bytes, 0, Math.min(HEAD, bytes.length), java.nio.charset.StandardCharsets.ISO_8859_1);
        boolean wide = start.startsWith("ÿþ") || start.startsWith("þÿ");
        if (start.isBlank()) throw new PageRefused(say("publishing.pages.refused.empty"));
        boolean odd = start.startsWith("%PDF")
                || start.startsWith("PK\u0003\u0004")
                || start.startsWith("ÐÏ\u0011à")
                || start.startsWith("{\\rtf")
                || start.indexOf('\0') >= 0 && !wide;
        if (odd || !wide && start.indexOf('<') < 0) throw new PageRefused(say("publishing.pages.refused.noPage"));
    }

    /** Before anything is taken away from the page. */
    static void check(Document page) throws PageRefused {
        if (page.selectFirst("frameset") != null) throw new PageRefused(say("publishing.pages.refused.frames"));
        var words = Words.of(page.body());
        if (words.length() < FEW && leadsElsewhere(page)) {
            throw new PageRefused(say("publishing.pages.refused.elsewhere"));
        }
        var head = Words.line(page.title());
        boolean missing = MISSING.matcher(head).find() && !head.contains("关于");
        if (missing && words.length() < FEW * 4
                || words.length() < FEW && MISSING.matcher(words).find() && !isDated(page)) {
            throw new PageRefused(say("publishing.pages.refused.missing"));
        }
    }

    private static boolean leadsElsewhere(Document page) {
        return page.select("meta[http-equiv]").stream()
                        .anyMatch(meta -> meta.attr("http-equiv").equalsIgnoreCase("refresh")
                                && meta.attr("content")
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("url"))
                || page.select("script").stream()
                        .anyMatch(script -> ELSEWHERE.matcher(script.data()).find());
    }

    private static boolean isDated(Document page) {
        return org.gongkai.disclosure.publishing.saved.Metas.first(page, "ArticleTitle", "PubDate") != null;
    }

    /** Whether what was found is only the foot of a page. */
    static boolean isFoot(Element text) {
        var words = Words.of(text);
        return words.length() < FEW && FOOT.matcher(words).matches() && words.indexOf('。') < 0;
    }
}
