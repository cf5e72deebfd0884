package org.gongkai.foundation.privacy.scanning;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.foundation.privacy.redaction.Box;

/** Reads hOCR 1.2, the HTML in which recognisers tell what stands where; whatever else is in it is passed over. */
final class Hocr {

    private static final Set<String> LINES =
            Set.of("ocr_line", "ocr_textfloat", "ocr_header", "ocr_caption", "ocr_footer");
    private static final Pattern NUMBERS = Pattern.compile("x_bboxes (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
    private static final Pattern SURE = Pattern.compile("x_conf ([0-9.]+)");

    private final List<List<Glyph>> lines = new ArrayList<>();
    private List<Glyph> line = new ArrayList<>();
    private boolean lying;

    private Hocr() {}

    /** The characters of each line that lies straight, in reading order; of others the places are told in another way. */
    static List<List<Glyph>> lines(Path file) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var hocr = new Hocr();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var reader = factory.createXMLStreamReader(text);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) hocr.element(reader);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        hocr.lineEnds();
        return hocr.lines;
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        var what = reader.getAttributeValue(null, "class");
        if (what == null) return;
        var title = Objects.requireNonNullElse(reader.getAttributeValue(null, "title"), "");
        if (LINES.contains(what)) {
            lineEnds();
            lying = title.contains("textangle");
        } else if (what.equals("ocrx_cinfo") && !lying) {
            character(title, reader.getElementText());
        }
    }

    private void character(String title, String text) {
        var place = NUMBERS.matcher(title);
        if (text.isBlank() || !place.find()) return;
        float left = Float.parseFloat(place.group(1));
        float top = Float.parseFloat(place.group(2));
        float width = Float.parseFloat(place.group(3)) - left;
        float height = Float.parseFloat(place.group(4)) - top;
        // of a line that runs upwards it is told that its characters are nowhere
        if (width <= 0 || height <= 0) return;
        var sure = SURE.matcher(title);
        line.add(new Glyph(
                text.strip(), new Box(left, top, width, height), sure.find() ? Float.parseFloat(sure.group(1)) : 0));
    }

    private void lineEnds() {
        if (!line.isEmpty()) lines.add(line);
        line = new ArrayList<>();
    }
}
