package org.gongkai.foundation.privacy.cutting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gongkai.foundation.files.Errand;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.Cuts;
import org.gongkai.foundation.privacy.redaction.Leaf;
import org.gongkai.foundation.privacy.redaction.Manuscript;

/** Makes a new PDF out of pictures of the pages, painted over, with the words that are left as invisible text. */
final class PdfMaking {

    private static final float DPI = 200;
    private static final float QUALITY = .85f;
    /** A page of text; packing it the other way would not be worth the time. */
    private static final long SMALL = 250_000;

    private static final String IMAGE = "Page";

    private PdfMaking() {}

    static void make(Path original, Manuscript manuscript, Cuts cuts, Path result) throws IOException {
        var paint = Paint.boxes(manuscript, cuts);
        try (var source = Loader.loadPDF(original.toFile());
                var made = new PDDocument()) {
            var pages = PdfPages.of(source);
            var invisible = new InvisibleText(made);
            for (int at = 0; at < manuscript.leaves().size(); at++) {
                var leaf = manuscript.leaves().get(at);
                var image = pages.render(at, DPI);
                Raster.paint(image, paint.get(at), image.getWidth() / leaf.width());
                add(made, leaf, image, invisible, paint.get(at));
                Errand.progress(Objects.requireNonNull(result.getParent()), at + 1);
            }
            invisible.finish();
            made.getDocumentCatalog().setLanguage("zh-CN");
            made.save(result.toFile());
        }
    }

    private static void add(PDDocument made, Leaf leaf, BufferedImage image, InvisibleText invisible, List<Box> painted)
            throws IOException {
        var page = new PDPage(new PDRectangle(leaf.width(), leaf.height()));
        var resources = new PDResources();
        resources.put(COSName.getPDFName(IMAGE), packed(made, Raster.plain(image)));
        var drawing =
                String.format(Locale.ROOT, "q %.2f 0 0 %.2f 0 0 cm /%s Do Q\n", leaf.width(), leaf.height(), IMAGE);
        // what a machine read may stand beside what was painted over, and the original had no text either
        var text = leaf.isScanned() ? "" : invisible.of(leaf, painted, resources);
        var content = new PDStream(made);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write((drawing + text).getBytes(StandardCharsets.US_ASCII));
        }
        page.setResources(resources);
        page.setContents(content);
        made.addPage(page);
    }

    /** Text packs better without loss, photographs with it. */
    private static PDImageXObject packed(PDDocument made, BufferedImage image) throws IOException {
        var exact = LosslessFactory.createFromImage(made, image);
        if (exact.getCOSObject().getLength() < SMALL) return exact;
        var close = JPEGFactory.createFromImage(made, image, QUALITY);
        return exact.getCOSObject().getLength() <= close.getCOSObject().getLength() ? exact : close;
    }
}
