package org.gongkai.standards.catalogue.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as other programs than Excel write it. */
public final class RawBook {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String main;
    private final String links;
    private String workbook = "";

    private RawBook(String main, String links) {
        this.main = main;
        this.links = links;
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id='r1' Type='" + links + "/officeDocument' Target='xl/workbook.xml'/>"));
    }

    public static RawBook usual() {
        return new RawBook(
                TRANSITIONAL + "spreadsheetml/2006/main", TRANSITIONAL + "officeDocument/2006/relationships");
    }

    public static RawBook strict() {
        return new RawBook(STRICT + "spreadsheetml/main", STRICT + "officeDocument/relationships");
    }

    public RawBook since1904() {
        workbook = "<workbookPr date1904='1'/>";
        return this;
    }

    public RawBook styles(String formats, String cells) {
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + main + "'>" + formats + "<cellXfs>" + cells + "</cellXfs></styleSheet>");
        return this;
    }

    public RawBook texts(String items) {
        parts.put("xl/sharedStrings.xml", "<sst xmlns='" + main + "'>" + items + "</sst>");
        return this;
    }

    public RawBook sheet(String rows) {
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + main + "'>" + rows + "</worksheet>");
        return this;
    }

    public byte[] bytes() {
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + links + "'>" + workbook
                        + "<sheets><sheet name='社会救助' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id='r1' Type='" + links + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='" + links + "/sharedStrings' Target='/xl/sharedStrings.xml'/>"
                        + "<Relationship Id='r3' Type='" + links + "/styles' Target='styles.xml'/>"));
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relations(String relations) {
        return "<Relationships xmlns='" + TRANSITIONAL + "package/2006/relationships'>" + relations
                + "</Relationships>";
    }
}
