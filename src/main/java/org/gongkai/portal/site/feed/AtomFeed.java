package org.gongkai.portal.site.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.portal.site.feed.Feed.Entry;

/** Writes a feed as Atom (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static String write(Feed feed) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", "zh-CN");
            element(xml, "title", feed.title());
            element(xml, "id", feed.self());
            link(xml, "self", feed.self());
            link(xml, "alternate", feed.home());
            element(xml, "updated", feed.updated().toString());
            author(xml, feed.author());
            for (var entry : feed.entries()) {
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

    private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", entry.title());
        element(xml, "id", entry.url());
        link(xml, "alternate", entry.url());
        element(xml, "published", entry.published().toString());
        element(xml, "updated", entry.updated().toString());
        author(xml, entry.author());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.kind());
        if (entry.summary() != null) {
            element(xml, "summary", entry.summary());
        }
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
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** Without the control characters that XML 1.0 does not know, which old files carry. */
    static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
