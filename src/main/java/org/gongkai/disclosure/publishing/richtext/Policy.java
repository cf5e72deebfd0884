package org.gongkai.disclosure.publishing.richtext;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last word on what a text may hold; everything not named here is gone. */
final class Policy {

    private static final Pattern LINK =
            Pattern.compile("(?i)(https?://[^\\s]+|mailto:[^\\s]+|/(?![/\\\\])[^\\s\\\\]*|#[\\w-]+)");
    private static final Pattern OWN_FILE =
            Pattern.compile("/documents/[1-9][0-9]{0,17}/files/[0-9a-f]{64}/[\\w%.~-]+");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern START = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
    private static final Pattern PLACE = Pattern.compile("center|right");
    private static final Pattern NUMERALS = Pattern.compile("cjk|cjk-paren|paren");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]{1,500}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "br", "hr", "blockquote", "ul", "ol", "li")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements("a", "img", "em", "strong", "u", "s", "sub", "sup")
            .allowWithoutAttributes("a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("src")
            .matching(OWN_FILE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("title")
            .matching(WORDS)
            .onElements("a", "img")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowAttributes("start")
            .matching(START)
            .onElements("ol")
            .allowAttributes("class")
            .matching(NUMERALS)
            .onElements("ol")
            .allowAttributes("class")
            .matching(PLACE)
            .onElements("p", "h2", "h3", "h4", "th", "td")
            .toFactory();

    private Policy() {}

    static String apply(String html) {
        return POLICY.sanitize(html);
    }
}
