package org.gongkai.foundation.files.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Words of an OFD (GB/T 33190 版式文档): a zip of XML whose text objects carry text codes. */
final class OfdText {

    static final String TYPE = "application/ofd";

    private static final long LARGEST_PART = 64L * 1024 * 1024;
    /** Millimetres that a text object may lie lower than the one before and still be on its line. */
    private static final double SAME_LINE = 1.5;

    private static final double SAME_WORD = 1.5;

    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private OfdText() {}

    static boolean isOfd(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("OFD.xml") != null;
        } catch (IOException | RuntimeException noZip) {
            return false;
        }
    }

    static String read(Path file, int maxText) throws IOException {
        var words = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var name : parts(zip)) {
                if (words.length() >= maxText) break;
                try (var in = new Limited(zip.getInputStream(zip.getEntry(name)), LARGEST_PART)) {
                    page(in, words);
                } catch (XMLStreamException brokenPart) {
                    words.append('\n');
                }
            }
        }
        return words.length() > maxText ? words.substring(0, maxText) : words.toString();
    }

    /** Pages in the order of the document, then whatever else may carry words: templates, annotations. */
    private static Set<String> parts(ZipFile zip) throws IOException {
        var all = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith(".xml"))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        var ordered = new LinkedHashSet<String>();
        for (var name : all) {
            if (name.endsWith("Document.xml")) {
                var folder = name.substring(0, name.length() - "Document.xml".length());
                for (var page : pages(zip, name)) {
                    var path = page.startsWith("/") ? page.substring(1) : folder + page;
                    all.stream().filter(path::equals).findFirst().ifPresent(ordered::add);
                }
            }
        }
        all.stream().filter(name -> name.contains("Pages/")).forEach(ordered::add);
        ordered.addAll(all);
        return ordered;
    }

    private static List<String> pages(ZipFile zip, String document) throws IOException {
        var pages = new ArrayList<String>();
        try (var in = new Limited(zip.getInputStream(zip.getEntry(document)), LARGEST_PART)) {
            var xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Page")
                        && xml.getAttributeValue(null, "BaseLoc") instanceof String place) {
                    pages.add(place);
                }
            }
        } catch (XMLStreamException broken) {
            return pages;
        }
        return pages;
    }

    private static void page(InputStream in, StringBuilder words) throws XMLStreamException {
        var xml = XML.createXMLStreamReader(in);
        var last = Box.NOWHERE;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "TextObject" -> {
                    var box = Box.of(xml.getAttributeValue(null, "Boundary"));
                    words.append(box.after(last));
                    last = box;
                }
                case "TextCode" -> words.append(xml.getElementText().strip());
                default -> {}
            }
        }
        words.append('\n');
    }

    /** Where a text object lies on its page, in millimetres. */
    private record Box(double left, double top, double width) {

        static final Box NOWHERE = new Box(Double.NaN, Double.NaN, Double.NaN);

        static Box of(@Nullable String boundary) {
            try {
                var numbers =
                        boundary == null ? new String[0] : boundary.strip().split("\\s+");
                return new Box(
                        Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException odd) {
                return NOWHERE;
            }
        }

        /** What stands between the words of another and these: nothing, a blank, or the end of a line. */
        String after(Box other) {
            if (!(Math.abs(top - other.top) <= SAME_LINE)) return "\n";
            return Math.abs(left - other.left - other.width) <= SAME_WORD ? "" : " ";
        }
    }

    /** A part that unpacks to more than any page needs is cut off, which ends its XML with an error. */
    private static final class Limited extends java.io.FilterInputStream {

        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            return left-- <= 0 ? -1 : super.read();
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (left <= 0) return -1;
            int read = super.read(target, from, (int) Math.min(length, left));
            left -= read;
            return read;
        }
    }
}
