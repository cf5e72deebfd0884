package org.gongkai.standards.catalogue.excel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.gongkai.standards.catalogue.sheet.CleanText;
import org.gongkai.standards.catalogue.sheet.Grid;
import org.gongkai.standards.catalogue.sheet.GridBuilder;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XLSX as a stream, sheet by sheet, with cells as Excel displays them; a large list needs little memory. Names of
 * elements are compared without their namespace, so that the strict form of the format (ISO/IEC 29500 Strict) reads the same.
 */
public final class XlsxGrids {
    private final byte[] content;

    public XlsxGrids(byte[] content) {
        this.content = content;
    }

    public List<Grid> read() throws NotReadable {
        try (var parcel = Parcel.open(content)) {
            if (parcel.isEncrypted()) {
                throw new NotReadable(Reason.ENCRYPTED);
            }
            var main = main(parcel);
            if (!parcel.has(main)) {
                throw new NotReadable(Reason.OTHER_FORMAT, parcel.kind());
            }
            return sheets(parcel, main);
        } catch (Parcel.Bomb e) {
            throw new NotReadable(Reason.BOMB);
        } catch (GridBuilder.TooMuch e) {
            throw new NotReadable(Reason.TOO_LARGE);
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new NotReadable(Reason.BROKEN);
        }
    }

    private static List<Grid> sheets(Parcel parcel, String main)
            throws IOException, SAXException, ParserConfigurationException, NotReadable {
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var links = new Links(folder);
        parse(parcel, folder + "_rels/" + main.substring(folder.length()) + ".rels", links);
        var contents = new Contents();
        parse(parcel, main, contents);
        var texts = new SharedTexts();
        parse(parcel, links.ofType("sharedStrings", folder + "sharedStrings.xml"), texts);
        var formats = new CellFormats();
        parse(parcel, links.ofType("styles", folder + "styles.xml"), formats);
        if (contents.since1904) {
            formats.countFrom1904();
        }
        var grids = new ArrayList<Grid>();
        for (var sheet : contents.sheets) {
            var target = links.targets.get(sheet.link());
            if (target != null && target.type().endsWith("/worksheet")) {
                var grid = new GridBuilder(sheet.name(), sheet.hidden());
                parse(parcel, target.part(), new SheetReader(texts, formats, grid));
                grids.add(grid.build());
            }
        }
        if (grids.isEmpty()) {
            throw new NotReadable(Reason.EMPTY);
        }
        return grids;
    }

    private static String main(Parcel parcel) throws IOException, SAXException, ParserConfigurationException {
        var links = new Links("");
        parse(parcel, "_rels/.rels", links);
        var main = links.ofType("officeDocument", "xl/workbook.xml");
        return main.contains("xl/") && main.endsWith(".xml") || !parcel.has("xl/workbook.xml")
                ? workbook(main)
                : "xl/workbook.xml";
    }

    /** A document of another kind has its main part elsewhere. */
    private static String workbook(String main) {
        return main.startsWith("word/") || main.startsWith("ppt/") || main.endsWith(".bin") ? "xl/workbook.xml" : main;
    }

    private static void parse(Parcel parcel, String part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (parcel.has(part)) {
            try (var stream = new BufferedInputStream(parcel.part(part), 1 << 16)) {
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(handler);
                xml.parse(new InputSource(stream));
            }
        }
    }

    /** Which part stands behind which link. */
    private static final class Links extends DefaultHandler {
        private final String folder;
        private final Map<String, Target> targets = new HashMap<>();

        Links(String folder) {
            this.folder = folder;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            var target = attributes.getValue("Target");
            if (name.equals("Relationship") && target != null) {
                var part = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.put(
                        Objects.toString(attributes.getValue("Id"), ""),
                        new Target(Objects.toString(attributes.getValue("Type"), ""), part.replace("/./", "/")));
            }
        }

        String ofType(String type, String usual) {
            return targets.values().stream()
                    .filter(target -> target.type().endsWith("/" + type))
                    .map(Target::part)
                    .findFirst()
                    .orElse(usual);
        }
    }

    private record Target(String type, String part) {}

    /** The sheets of a workbook in order. */
    private static final class Contents extends DefaultHandler {
        private final List<Sheet> sheets = new ArrayList<>();
        private boolean since1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                since1904 = SheetReader.isTrue(attributes.getValue("date1904"));
            } else if (name.equals("sheet")) {
                var state = Objects.toString(attributes.getValue("state"), "visible");
                var title = CleanText.of(Objects.toString(attributes.getValue("name"), ""));
                sheets.add(new Sheet(title, link(attributes), !state.equals("visible")));
            }
        }

        private static String link(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")
                        && attributes.getURI(i).endsWith("/relationships")) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }

    private record Sheet(String name, String link, boolean hidden) {}
}
