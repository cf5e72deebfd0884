package org.gongkai.disclosure.publishing.pages;

import static org.gongkai.foundation.design.Speech.say;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.disclosure.publishing.saved.Addresses;
import org.gongkai.disclosure.publishing.saved.Encoding;
import org.gongkai.disclosure.publishing.saved.Furniture;
import org.gongkai.disclosure.publishing.saved.Lines;
import org.gongkai.disclosure.publishing.saved.Links;
import org.gongkai.disclosure.publishing.saved.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a saved page (页面识别): its document, or why it holds none. */
public final class PageReader {

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int MOST = 100_000;
    private static final int DEEPEST = 160;
    private static final int MANY_LINKS = 10;
    private static final int SHORTEST = 12;
    private static final String MARK = "data-place";

    private PageReader() {}

    /**
     * @param path of the page in its folder
     * @param base address of the folder on the old site, when the pages do not say theirs
     */
    public static ReadPage read(String path, byte[] bytes, @Nullable URI base) throws PageRefused {
        if (bytes.length > LARGEST) throw new PageRefused(say("publishing.pages.refused.large", LARGEST >> 20));
        NoDocument.check(bytes);
        var page = Jsoup.parse(Encoding.decode(bytes), "", Parser.htmlParser().setMaxDepth(DEEPEST));
        if (page.select("*").size() > MOST || isBottomless(page)) {
            throw new PageRefused(say("publishing.pages.refused.parts", MOST));
        }
        var address = Addresses.of(page, path, base);
        var start = start(page, address);
        NoDocument.check(page);
        Furniture.strip(page);
        mark(page);
        var cleared = page.clone();
        Furniture.clear(cleared.body());
        var text = MainText.find(cleared);
        if (text == null || NoDocument.isFoot(text)) {
            boolean leading = page.body().select("a[href]").size() >= MANY_LINKS;
            throw new PageRefused(say(leading ? "publishing.pages.refused.list" : "publishing.pages.refused.noText"));
        }
        var original = Objects.requireNonNull(page.selectFirst("[" + MARK + "=" + text.attr(MARK) + "]"));
        var files = attachments(page, original, text);
        return read(path, page, original, text, files, start, address);
    }

    private static ReadPage read(
            String path,
            Document page,
            Element original,
            Element text,
            List<ReadPage.Attachment> files,
            String start,
            @Nullable URI address)
            throws PageRefused {
        var around = page.clone();
        Objects.requireNonNull(around.selectFirst("[" + MARK + "=" + original.attr(MARK) + "]"))
                .remove();
        var labels = Labels.in(around.body());
        Lines.wrap(text);
        var near = Nearby.of(before(page, original), text);
        var inside = Labels.in(head(text));
        var title = Titles.find(
                page, labels.get(Label.TITLE).or(() -> inside.get(Label.TITLE)).orElse(null), near);
        var beside = near.besideTitle(String.valueOf(title));
        if (title == null || title.isBlank()) throw new PageRefused(say("publishing.pages.refused.noTitle"));
        Trimming.trim(text, title);
        if (Listing.is(page, text, title)) throw new PageRefused(say("publishing.pages.refused.list"));
        boolean silent = Words.of(text).length() < SHORTEST && text.selectFirst("img") == null;
        if (silent && files.isEmpty()) throw new PageRefused(say("publishing.pages.refused.noText"));
        var facts = new Facts(page, labels, inside, text, address);
        var published = facts.publishedOn(beside);
        var fields = facts.fields(title);
        text.select("[" + MARK + "]").removeAttr(MARK);
        unwrapLayout(text);
        return new ReadPage(path, title, published, fields, text, files, start, address, facts.problems());
    }

    /** Thousands of parts far down are no page that anybody wrote. */
    private static boolean isBottomless(Document page) {
        int[] deep = {0};
        page.traverse((_, depth) -> deep[0] += depth > DEEPEST / 2 ? 1 : 0);
        return deep[0] > MOST / 20;
    }

    private static String start(Document page, @Nullable URI address) {
        var told = page.selectFirst("base[href]");
        var start = Addresses.absolute(told == null ? null : told.attr("href"), address);
        return start != null ? start.toString() : address == null ? "" : address.toString();
    }

    private static void mark(Document page) {
        int place = 0;
        for (var element : page.select("*")) element.attr(MARK, Integer.toString(place++));
    }

    /** The lines above the text, nearest last. */
    private static List<Element> before(Document page, Element text) {
        int place = Integer.parseInt(text.attr(MARK));
        return Lines.of(page.body()).stream()
                .filter(line -> !line.attr(MARK).isEmpty() && Integer.parseInt(line.attr(MARK)) < place)
                .toList();
    }

    /** What may carry labels inside the container: its first short lines and tables. */
    private static Element head(Element text) {
        var head = new Element("div");
        Lines.of(text).stream()
                .limit(14)
                .filter(line -> Words.of(line).length() < 200)
                .forEach(line -> head.appendChild(line.clone()));
        text.select("table, ul, dl").stream()
                .limit(3)
                .filter(list -> Words.of(list).length() < 700)
                .forEach(list -> head.appendChild(list.clone()));
        return head;
    }

    private static List<ReadPage.Attachment> attachments(Document page, Element original, Element text) {
        var links = new LinkedHashMap<String, String>();
        Stream.of(Links.attachments(text), Links.shelved(original), Links.shelved(page))
                .flatMap(found -> found)
                .forEach(link -> links.putIfAbsent(link.attr("href").strip(), Links.name(link)));
        var files = new ArrayList<ReadPage.Attachment>();
        links.forEach((link, name) -> files.add(new ReadPage.Attachment(name, link)));
        return files;
    }

    /** Tables of one cell only hold things in place. */
    private static void unwrapLayout(Element text) {
        for (var table : text.select("table").reversed()) {
            var cells = table.select("td, th");
            if (cells.size() != 1 || table.parent() == null) continue;
            var held = new Element("div");
            cells.getFirst().childNodes().stream().toList().forEach(held::appendChild);
            table.replaceWith(held);
        }
    }
}
