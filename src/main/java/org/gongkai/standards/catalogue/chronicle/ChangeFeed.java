package org.gongkai.standards.catalogue.chronicle;

import static org.gongkai.foundation.design.Speech.say;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.standards.catalogue.ListType;

/** The change record as an Atom feed. */
final class ChangeFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private ChangeFeed() {}

    static String write(String origin, String author, ListType type, List<ChangeEntry> entries) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            var here = origin + "/lists/" + type.code() + "/changes";
            element(xml, "id", here);
            element(xml, "title", say("catalogue.changes.of", type.name()));
            element(xml, "updated", updated(entries));
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
            link(xml, "self", here + ".atom");
            link(xml, "alternate", here);
            for (var entry : entries) {
                entry(xml, here, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void entry(XMLStreamWriter xml, String here, ChangeEntry entry) throws XMLStreamException {
        var number = Integer.toString(entry.number());
        var kind = entry.kind();
        xml.writeStartElement("entry");
        element(xml, "id", here + "#e" + number);
        element(
                xml,
                "title",
                kind == null
                        ? say("catalogue.changes.edition", number, entry.figures())
                        : say("catalogue.changes.edition", number, kind.label() + " · " + entry.title()));
        element(xml, "updated", entry.forcedAt().toString());
        link(
                xml,
                "alternate",
                entry.former() == 0
                        ? here + "#e" + number
                        : here.replaceAll("changes$", "compare/") + entry.former() + "..." + number);
        element(
                xml,
                "summary",
                say(
                        "catalogue.changes.summary",
                        entry.effectiveOn().toString(),
                        entry.reason().isEmpty() ? say("catalogue.changes.notsaid") : entry.reason(),
                        entry.basis().isEmpty() ? say("catalogue.changes.notsaid") : entry.basis()));
        xml.writeEndElement();
    }

    private static String updated(List<ChangeEntry> entries) {
        return entries.stream()
                .map(ChangeEntry::forcedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }
}
