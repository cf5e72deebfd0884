package org.gongkai.foundation.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongkai.foundation.paper.font.Fonts;
import org.gongkai.foundation.paper.layout.Face;
import org.gongkai.foundation.paper.layout.Geometry;
import org.gongkai.foundation.paper.layout.Layout;
import org.gongkai.foundation.paper.sealing.Seal;
import org.jspecify.annotations.Nullable;

/** Writes a layout as PDF (写出 PDF): tagged, with all fonts in it, signed over every byte. */
public final class PdfWriter {

    private final Fonts fonts;
    private final PdfFacts facts;

    public PdfWriter(Fonts fonts, PdfFacts facts) {
        this.fonts = fonts;
        this.facts = facts;
    }

    /** Signed over every byte. */
    public byte[] write(Layout layout, Seal seal) {
        try {
            return Signature.fill(bytes(layout, seal), seal.key(), facts.at());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a seal, as forms are. */
    public byte[] writeUnsealed(Layout layout) {
        return bytes(layout, null);
    }

    private byte[] bytes(Layout layout, @Nullable Seal seal) {
        try (var document = new PDDocument()) {
            document.setVersion(1.7f);
            document.setDocumentId(facts.at().toEpochMilli());
            var embedded = new EnumMap<Face, PDType0Font>(Face.class);
            var tags = new Tags(document, layout.parts());
            List<PDPage> pages = new ArrayList<>();
            for (var sheet : layout.sheets()) {
                var page = new PDPage(
                        new PDRectangle(Drawing.points(Geometry.PAGE_WIDTH), Drawing.points(Geometry.PAGE_HEIGHT)));
                document.addPage(page);
                pages.add(page);
                tags.begin(page);
                try (var pen = new Drawing(document, page, face -> font(document, embedded, face))) {
                    pen.draw(sheet, tags);
                }
            }
            if (seal != null) {
                new SignatureField(document, facts).put(layout.sealPlace(), pages, seal, tags);
            }
            tags.finish();
            new Dress(document, facts).put(layout.title());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDType0Font font(PDDocument document, Map<Face, PDType0Font> embedded, Face face) throws IOException {
        var known = embedded.get(face);
        if (known == null) {
            known = PDType0Font.load(document, fonts.of(face).font(), true);
            embedded.put(face, known);
        }
        return known;
    }
}
