package org.gongkai.foundation.privacy.redaction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A PDF in which names are hidden in every corner of the format; its letters are small squares that mean a character. */
public final class PlantedPdf {

    private final PDDocument document = new PDDocument();
    private final List<Integer> characters = new ArrayList<>();
    private final COSDictionary font = new COSDictionary();

    /** One page of plain lines. */
    public static byte[] plain(String... lines) {
        try {
            var pdf = new PlantedPdf();
            pdf.page(pdf.lines(700, lines));
            return pdf.saved();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Pages of one line each. */
    public static byte[] pages(String... lines) {
        try {
            var pdf = new PlantedPdf();
            for (var line : lines) pdf.page(pdf.lines(700, line));
            return pdf.saved();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** With everything that a PDF can hide. */
    static byte[] everywhere(Map<String, String> planted, String... lines) throws IOException {
        var pdf = new PlantedPdf();
        var hidden = new PDOptionalContentGroup("图层");
        var page = pdf.page(pdf.lines(700, lines)
                + "1 1 1 rg\n" + pdf.lines(300, planted.get("white")) + "0 0 0 rg\n"
                + pdf.lines(200, planted.get("bar")) + "60 190 200 40 re f\n"
                + "/OC /Off BDC\n" + pdf.lines(100, planted.get("layer")) + "EMC\n");
        page.getResources().put(COSName.getPDFName("Off"), hidden);
        pdf.switchOff(hidden);
        pdf.properties(planted);
        pdf.notes(page, planted);
        pdf.attach(planted);
        var old = pdf.saved();
        return revised(old, planted.get("revision"));
    }

    private void switchOff(PDOptionalContentGroup layer) {
        var layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        document.getDocumentCatalog().setOCProperties(layers);
    }

    private void properties(Map<String, String> planted) throws IOException {
        var info = document.getDocumentInformation();
        info.setTitle("关于" + planted.get("info") + "的材料");
        info.setAuthor(planted.get("info"));
        info.setCustomMetadataValue("Applicant", planted.get("info"));
        var xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                + planted.get("xmp") + "</dc:creator></x:xmpmeta>";
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle(planted.get("outline"));
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("alert('" + planted.get("script") + "')"));
    }

    private void notes(PDPage page, Map<String, String> planted) throws IOException {
        var note = new PDAnnotationText();
        note.setContents(planted.get("note"));
        note.setRectangle(new PDRectangle(400, 400, 30, 30));
        page.getAnnotations().add(note);
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName(planted.get("field"));
        field.getCOSObject().setString(COSName.V, planted.get("field"));
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(60, 500, 200, 20));
        widget.setPage(page);
        appearance(widget, planted.get("field"));
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        var thumb = document.getDocument().createCOSStream();
        try (var out = thumb.createOutputStream()) {
            out.write(planted.get("thumb").getBytes(StandardCharsets.UTF_8));
        }
        page.getCOSObject().setItem(COSName.getPDFName("Thumb"), thumb);
        var piece = new COSDictionary();
        piece.setString(COSName.getPDFName("Private"), planted.get("piece"));
        page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), piece);
    }

    private void appearance(PDAnnotationWidget widget, String text) throws IOException {
        var form = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(document);
        form.setBBox(new PDRectangle(200, 20));
        form.setResources(resources());
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(("BT /F 12 Tf 1 0 0 1 2 4 Tm " + codes(text) + " Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        var appearance = new org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary();
        appearance.getCOSObject().setItem(COSName.N, form);
        widget.setAppearance(appearance);
    }

    private void attach(Map<String, String> planted) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(planted.get("embedded") + ".txt");
        file.setFileUnicode(planted.get("embedded") + ".txt");
        var bytes = ("名单：" + planted.get("embedded")).getBytes(StandardCharsets.UTF_8);
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(bytes)));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("list", file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    /** Adds a version of the document information to the end of the file, so that the former one stays behind. */
    private static byte[] revised(byte[] old, String name) throws IOException {
        byte[] second;
        try (var document = Loader.loadPDF(old)) {
            document.getDocumentInformation().setSubject(name);
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            second = out.toByteArray();
        }
        try (var document = Loader.loadPDF(second)) {
            document.getDocumentInformation().setSubject("改过");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private String lines(int top, String... lines) {
        var content = new StringBuilder();
        for (int at = 0; at < lines.length; at++) {
            content.append("BT /F 12 Tf 1 0 0 1 72 ").append(top - 20 * at).append(" Tm ");
            content.append(codes(lines[at])).append(" Tj ET\n");
        }
        return content.toString();
    }

    private String codes(String text) {
        var hex = new StringBuilder("<");
        text.codePoints().forEach(c -> {
            if (!characters.contains(c)) characters.add(c);
            hex.append(HexFormat.of().toHexDigits((byte) (characters.indexOf(c) + 1)));
        });
        return hex.append('>').toString();
    }

    private PDPage page(String content) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        page.setResources(resources());
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        document.addPage(page);
        return page;
    }

    private PDResources resources() {
        var resources = new PDResources();
        var fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        return resources;
    }

    private byte[] saved() throws IOException {
        var glyphs = new COSDictionary();
        glyphs.setItem(COSName.getPDFName("g"), stream("1000 0 0 -200 1000 900 d1 100 0 800 800 re f"));
        var names = new COSArray();
        names.add(COSInteger.ONE);
        var widths = new COSArray();
        characters.forEach(_ -> {
            names.add(COSName.getPDFName("g"));
            widths.add(COSInteger.get(1000));
        });
        var encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, -200, 1000, 900));
        font.setItem(COSName.FONT_MATRIX, numbers(.001f, 0, 0, .001f, 0, 0));
        font.setItem(COSName.CHAR_PROCS, glyphs);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, characters.size());
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.TO_UNICODE, stream(meaning()));
        var out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    private String meaning() {
        var map = new StringBuilder("begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n");
        for (int from = 0; from < characters.size(); from += 100) {
            int to = Math.min(characters.size(), from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (int at = from; at < to; at++) {
                var unicode = Character.toString(characters.get(at)).getBytes(StandardCharsets.UTF_16BE);
                map.append(String.format(
                        Locale.ROOT, "<%02x> <%s>\n", at + 1, HexFormat.of().formatHex(unicode)));
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap").toString();
    }

    private static COSArray numbers(float... numbers) {
        var array = new COSArray();
        for (float number : numbers) array.add(new COSFloat(number));
        return array;
    }

    private COSStream stream(String text) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
