package org.gongkai.foundation.privacy.cutting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.foundation.privacy.redaction.Manuscript.Remark;

/** The pages of a PDF as they are shown: turned, cut to their visible part, with forms filled in, without remarks of readers. */
record PdfPages(PDDocument document, PDFRenderer renderer) {

    private static final float POINTS_PER_INCH = 72;
    private static final double MOST_PIXELS = 9e6;

    static PdfPages of(PDDocument document) {
        flatten(document);
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        renderer.setAnnotationsFilter(_ -> false);
        return new PdfPages(document, renderer);
    }

    /** Fields of forms become part of their page, so that what was filled in is seen, found and painted over. */
    private static void flatten(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) return;
        try {
            form.flatten();
        } catch (IOException | RuntimeException broken) {
            document.getDocumentCatalog().setAcroForm(null);
        }
    }

    static List<Remark> remarks(PDDocument document) throws IOException {
        List<Remark> remarks = new ArrayList<>(List.of(Remark.of("pdf")));
        int notes = 0;
        for (var page : document.getPages()) {
            notes += (int) page.getAnnotations().stream()
                    .filter(note -> !List.of("Widget", "Link").contains(String.valueOf(note.getSubtype())))
                    .count();
        }
        if (notes > 0) remarks.add(Remark.of("notes", notes));
        var names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) remarks.add(Remark.of("embedded"));
        return remarks;
    }

    float width(int at) {
        var page = document.getPage(at);
        return isTurned(at) ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    }

    float height(int at) {
        var page = document.getPage(at);
        return isTurned(at) ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    private boolean isTurned(int at) {
        return document.getPage(at).getRotation() % 180 != 0;
    }

    /** A page with so many dots per inch, fewer where it is very large. */
    BufferedImage render(int at, float dpi) throws IOException {
        float scale = dpi / POINTS_PER_INCH;
        double pixels = (double) width(at) * height(at) * scale * scale;
        if (pixels > MOST_PIXELS) scale *= (float) Math.sqrt(MOST_PIXELS / pixels);
        return renderer.renderImage(at, scale, ImageType.RGB);
    }
}
