package org.gongkai.foundation.privacy.cutting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.foundation.files.Errand;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.Form;
import org.gongkai.foundation.privacy.redaction.Leaf;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Manuscript.Remark;

/** Reads a PDF: each page as a picture, and the text that can be seen on it with its places. */
final class PdfReading {

    /** More would keep whoever looks through it, and the machine, too long. */
    static final int MOST_PAGES = 200;

    private static final float PREVIEW_DPI = 110;
    private static final float PREVIEW_QUALITY = .8f;

    private PdfReading() {}

    static Manuscript read(Path original, Path directory, int before) throws IOException {
        try (var document = Loader.loadPDF(original.toFile())) {
            int pages = document.getNumberOfPages();
            if (pages == 0) throw new Errand.Declined("privacy.redaction.noPage");
            if (pages > MOST_PAGES) throw new Errand.Declined("privacy.redaction.pages", pages, MOST_PAGES);
            Errand.total(directory, before + pages);
            List<Remark> remarks = new ArrayList<>(PdfPages.remarks(document));
            var source = PdfPages.of(document);
            List<Leaf> leaves = new ArrayList<>();
            var scans = new Scans(directory);
            for (int at = 0; at < pages; at++) {
                var image = source.render(at, PREVIEW_DPI);
                Raster.jpeg(image, PREVIEW_QUALITY, directory.resolve(Opening.page(at + 1)));
                var leaf = seen(at, document, source, image, remarks);
                int page = at;
                leaves.add(Scans.isOne(leaf) ? scans.read(leaf, () -> source.render(page, Scans.DPI)) : leaf);
                Errand.progress(directory, before + at + 1);
            }
            remarks.addAll(scans.remarks());
            return new Manuscript(Form.PDF, leaves, remarks);
        }
    }

    /** The text of a page without what cannot be seen: white on white, under a black bar, in a layer that is switched off. */
    private static Leaf seen(int at, PDDocument document, PdfPages source, BufferedImage image, List<Remark> remarks)
            throws IOException {
        var all = PageText.of(document, at, source.renderer());
        var text = new StringBuilder();
        List<Box> boxes = new ArrayList<>();
        float scale = image.getWidth() / source.width(at);
        int hidden = 0;
        for (int c = 0; c < all.text().length(); c++) {
            var box = all.boxes().get(c);
            char character = all.text().charAt(c);
            if (Character.isWhitespace(character) || Raster.hasInk(image, box, scale)) {
                text.append(character);
                boxes.add(box);
            } else {
                hidden++;
            }
        }
        if (hidden > 0) remarks.add(Remark.of("hidden", at + 1, hidden));
        return new Leaf(
                Leaf.Place.of(Leaf.Kind.PAGE, at + 1), "", source.width(at), source.height(at), text.toString(), boxes);
    }
}
