package org.gongkai.foundation.design.export;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A feed (订阅源) as it is written in Atom (RFC 4287).
 *
 * @param id never changes
 * @param self full address of the feed
 * @param home full address of the page that shows the same
 * @param updated moment of the last change, with offset
 */
public record AtomFeed(
        String id, String title, String self, String home, String updated, String author, List<Entry> entries) {

    /**
     * One thing told.
     *
     * @param id never changes
     * @param href full address of the page
     * @param author of this one, where it is not that of the feed
     * @param kind word by which readers sort
     */
    public record Entry(
            String id,
            String title,
            String href,
            @Nullable String published,
            String updated,
            @Nullable String author,
            @Nullable String kind,
            @Nullable String summary) {}

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    public String write() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", "zh-CN");
            element(xml, "title", title);
            element(xml, "id", id);
            link(xml, "self", self);
            link(xml, "alternate", home);
            element(xml, "updated", updated);
            author(xml, author);
            for (var entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", entry.title());
        element(xml, "id", entry.id());
        link(xml, "alternate", entry.href());
        if (entry.published() != null) {
            element(xml, "published", entry.published());
        }
        element(xml, "updated", entry.updated());
        if (entry.author() != null) {
            author(xml, entry.author());
        }
        if (entry.kind() != null) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", entry.kind());
        }
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
