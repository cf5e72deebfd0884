package org.gongkai.foundation.paper.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.gongkai.foundation.paper.layout.Ink;
import org.gongkai.foundation.paper.layout.Layout;
import org.gongkai.foundation.paper.sealing.Seal;
import org.gongkai.foundation.paper.sealing.SealPicture;

/** The field of the signature (签名域): the seal is what it looks like, and it is read aloud as what it is. */
final class SignatureField {

    private static final COSName INK = COSName.getPDFName("Ink");
    private static final int PRINTED_AND_LOCKED = 4 | 128;
    private static final int SIGNED_AND_NOT_CHANGED = 3;

    private final PDDocument document;
    private final PdfFacts facts;

    SignatureField(PDDocument document, PdfFacts facts) {
        this.document = document;
        this.facts = facts;
    }

    void put(Layout.SealPlace place, List<PDPage> pages, Seal seal, Tags tags) throws IOException {
        var page = pages.get(place.sheet());
        var box = new PDRectangle(
                Drawing.points(place.x()),
                Drawing.up(place.y() + place.side()),
                Drawing.points(place.side()),
                Drawing.points(place.side()));
        var field = new COSDictionary();
        field.setName(COSName.TYPE, "Annot");
        field.setName(COSName.SUBTYPE, "Widget");
        field.setName(COSName.FT, "Sig");
        field.setString(COSName.T, "seal");
        field.setString(COSName.TU, facts.reason());
        field.setString(COSName.CONTENTS, facts.reason());
        field.setInt(COSName.F, PRINTED_AND_LOCKED);
        field.setItem(COSName.P, page);
        field.setItem(COSName.RECT, box.getCOSArray());
        var looks = new COSDictionary();
        looks.setItem(COSName.N, appearance(seal.picture(), box));
        field.setItem(COSName.AP, looks);
        field.setItem(COSName.V, signature());
        var notes = new COSArray();
        notes.add(field);
        page.getCOSObject().setItem(COSName.ANNOTS, notes);
        tags.annotation(place.part(), field, page);
        tags.box(place.part(), box.getCOSArray());
        var fields = new COSArray();
        fields.add(field);
        var form = new COSDictionary();
        form.setItem(COSName.FIELDS, fields);
        form.setInt(COSName.SIG_FLAGS, SIGNED_AND_NOT_CHANGED);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    private COSDictionary signature() {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
        signature.setName(facts.issuer());
        signature.setReason(facts.reason());
        signature.setContactInfo(facts.mark());
        signature.setSignDate(GregorianCalendar.from(facts.when()));
        var dictionary = signature.getCOSObject();
        dictionary.setItem(COSName.BYTERANGE, Signature.openRange());
        dictionary.setItem(COSName.CONTENTS, new COSString(new byte[Signature.ROOM], true));
        return dictionary;
    }

    private PDAppearanceStream appearance(SealPicture picture, PDRectangle box) throws IOException {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        // what is written below the seal stays readable, as under real ink
        var ink = new PDExtendedGraphicsState();
        ink.setBlendMode(BlendMode.MULTIPLY);
        var resources = new PDResources();
        resources.put(INK, ink);
        stream.setResources(resources);
        double scale = box.getWidth() / SealPicture.SIDE;
        var drawing = new StringBuilder("/Artifact BMC\nq\n/" + INK.getName() + " gs\n");
        drawing.append(
                String.format(Locale.ROOT, "%.3f %.3f %.3f rg%n", Ink.RED.red(), Ink.RED.green(), Ink.RED.blue()));
        drawing.append(String.format(Locale.ROOT, "%.5f 0 0 %.5f 0 %.5f cm%n", scale, -scale, box.getHeight()));
        picture.shapes().forEach(shape -> path(shape, drawing));
        drawing.append("Q\nEMC\n");
        try (var out = stream.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static void path(Shape shape, StringBuilder drawing) {
        var way = shape.getPathIterator(null);
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (; !way.isDone(); way.next()) {
            switch (way.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> write(drawing, "m", at, 2);
                case PathIterator.SEG_LINETO -> write(drawing, "l", at, 2);
                case PathIterator.SEG_CUBICTO -> write(drawing, "c", at, 6);
                case PathIterator.SEG_QUADTO -> {
                    // a quadratic curve as a cubic one, which is all that PDF knows
                    double[] cubic = {
                        x + 2 * (at[0] - x) / 3,
                        y + 2 * (at[1] - y) / 3,
                        at[2] + 2 * (at[0] - at[2]) / 3,
                        at[3] + 2 * (at[1] - at[3]) / 3,
                        at[2],
                        at[3]
                    };
                    write(drawing, "c", cubic, 6);
                }
                default -> drawing.append("h\n");
            }
            int last =
                    switch (way.currentSegment(at)) {
                        case PathIterator.SEG_CUBICTO -> 4;
                        case PathIterator.SEG_QUADTO -> 2;
                        case PathIterator.SEG_CLOSE -> -1;
                        default -> 0;
                    };
            if (last >= 0) {
                x = at[last];
                y = at[last + 1];
            }
        }
        drawing.append(way.getWindingRule() == PathIterator.WIND_EVEN_ODD ? "f*\n" : "f\n");
    }

    private static void write(StringBuilder drawing, String operator, double[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            drawing.append(String.format(Locale.ROOT, "%.3f ", numbers[i]));
        }
        drawing.append(operator).append('\n');
    }
}
