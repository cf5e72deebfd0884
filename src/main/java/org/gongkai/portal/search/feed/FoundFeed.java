package org.gongkai.portal.search.feed;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The newest results of a search as a feed (检索订阅), Atom (RFC 4287) or JSON Feed 1.1.
 *
 * @param self full address of the feed
 * @param home full address of the search as a page
 * @param author name of the site
 */
public record FoundFeed(String title, String self, String home, String author, List<Entry> entries) {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDate NEVER = LocalDate.of(1970, 1, 1);

    /** One result. */
    public record Entry(String title, String url, String summary, String author, LocalDate published) {}

    public FoundFeed {
        entries = List.copyOf(entries);
    }

    /** As Atom. */
    public String atom() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", "zh-CN");
            element(xml, "title", title);
            element(xml, "id", self);
            link(xml, "self", self);
            link(xml, "alternate", home);
            element(xml, "updated", time(newest()));
            author(xml, author);
            for (var entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As JSON Feed. */
    public Map<String, Object> json() {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title);
        feed.put("home_page_url", home);
        feed.put("feed_url", self);
        feed.put("language", "zh-CN");
        feed.put("authors", List.of(Map.of("name", author)));
        feed.put("items", entries.stream().map(FoundFeed::item).toList());
        return feed;
    }

    private static Map<String, Object> item(Entry entry) {
        return Map.of(
                "id", entry.url(),
                "url", entry.url(),
                "title", entry.title(),
                "content_text", entry.summary().isEmpty() ? entry.title() : entry.summary(),
                "date_published", time(entry.published()),
                "authors", List.of(Map.of("name", entry.author())));
    }

    private LocalDate newest() {
        return entries.stream().map(Entry::published).max(LocalDate::compareTo).orElse(NEVER);
    }

    private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", entry.title());
        element(xml, "id", entry.url());
        link(xml, "alternate", entry.url());
        element(xml, "published", time(entry.published()));
        element(xml, "updated", time(entry.published()));
        author(xml, entry.author());
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
        xml.writeEndElement();
    }

    private static String time(LocalDate day) {
        return OffsetDateTime.of(day.atStartOfDay(), CHINA).toString().replaceFirst("T00:00\\+", "T00:00:00+");
    }
}
