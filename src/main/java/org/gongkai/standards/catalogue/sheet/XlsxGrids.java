package org.gongkai.standards.catalogue.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XLSX as a stream, sheet by sheet, with cells as Excel displays them; a large list needs little memory. */
final class XlsxGrids {
    private static final int MOST_ROWS = 200_000;

    private final byte[] content;

    XlsxGrids(byte[] content) {
        this.content = content;
    }

    List<Grid> read() throws NotReadable {
        try (var container = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(container);
            var strings = new ReadOnlySharedStringsTable(container, false);
            return sheets(reader, strings);
        } catch (NotOfficeXmlFileException e) {
            throw new NotReadable(Reason.OTHER_FORMAT);
        } catch (TooManyRows e) {
            throw new NotReadable(Reason.TOO_LARGE);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new NotReadable(Reason.BROKEN);
        }
    }

    private static List<Grid> sheets(XSSFReader reader, SharedStrings strings)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, NotReadable {
        var grids = new ArrayList<Grid>();
        var sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            try (var stream = sheets.next()) {
                var builder = new GridBuilder(sheets.getSheetName().strip());
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new SheetHandler(reader.getStylesTable(), strings, builder));
                xml.parse(new InputSource(stream));
                grids.add(builder.build());
            }
        }
        if (grids.isEmpty()) {
            throw new NotReadable(Reason.OTHER_FORMAT);
        }
        return grids;
    }

    /** POI's own reader of cells, which also listens for merged regions and hidden rows. */
    private static final class SheetHandler extends XSSFSheetXMLHandler {
        private final GridBuilder builder;

        SheetHandler(StylesTable styles, SharedStrings strings, GridBuilder builder) {
            super(styles, strings, new Contents(builder), new DataFormatter(), false);
            this.builder = builder;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            super.startElement(uri, localName, qName, attributes);
            if ("mergeCell".equals(localName)) {
                var region = CellRangeAddress.valueOf(attributes.getValue("ref"));
                builder.merge(
                        region.getFirstRow(), region.getLastRow(), region.getFirstColumn(), region.getLastColumn());
            } else if ("row".equals(localName) && attributes.getValue("r") != null) {
                var hidden = attributes.getValue("hidden");
                if ("1".equals(hidden) || "true".equals(hidden)) {
                    builder.hide(Integer.parseInt(attributes.getValue("r")) - 1);
                }
            }
        }
    }

    private record Contents(GridBuilder builder) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {
            if (row >= MOST_ROWS) {
                throw new TooManyRows();
            }
        }

        @Override
        public void endRow(int row) {
            // nothing to close
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            if (reference != null && text != null) {
                var address = new CellAddress(reference);
                builder.cell(address.getRow(), address.getColumn(), text);
            }
        }
    }

    private static final class TooManyRows extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
