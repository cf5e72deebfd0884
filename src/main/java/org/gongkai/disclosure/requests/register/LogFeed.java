package org.gongkai.disclosure.requests.register;

import static org.gongkai.foundation.design.Speech.say;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Answered requests as an Atom feed. */
final class LogFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private LogFeed() {}

    static String write(String origin, String author, List<AnsweredView> answered) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", origin + "/requests");
            element(xml, "title", say("requests.log.title"));
            element(xml, "updated", answered.isEmpty() ? "1970-01-01T00:00:00Z" : moment(answered.getFirst()));
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
            link(xml, "self", origin + "/requests.atom");
            link(xml, "alternate", origin + "/requests");
            for (var one : answered) {
                var here = origin + "/requests/answered/" + one.number();
                xml.writeStartElement("entry");
                element(xml, "id", here);
                element(xml, "title", one.subject());
                element(xml, "updated", moment(one));
                link(xml, "alternate", here);
                element(
                        xml,
                        "summary",
                        one.parts().stream().map(AnsweredView.Part::decision).collect(Collectors.joining("；")));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String moment(AnsweredView one) {
        return one.on() + "T00:00:00+08:00";
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
