package org.gongkai.foundation.paper.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What an archive and a screen reader want to find in a file (归档与无障碍要素): language, title, colours, metadata. */
final class Dress {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PDDocument document;
    private final PdfFacts facts;

    Dress(PDDocument document, PdfFacts facts) {
        this.document = document;
        this.facts = facts;
    }

    void put(String title) throws IOException {
        var catalogue = document.getDocumentCatalog();
        catalogue.setLanguage("zh-CN");
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalogue.setMarkInfo(marked);
        var viewer = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(viewer);
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        catalogue.addOutputIntent(intent);
        var info = document.getDocumentInformation();
        info.setTitle(title);
        info.setAuthor(facts.issuer());
        info.setCreationDate(GregorianCalendar.from(facts.when()));
        catalogue.setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata(title))));
    }

    private byte[] metadata(String title) throws IOException {
        try (var stream = Objects.requireNonNull(Dress.class.getResourceAsStream("metadata.xml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{title}", escaped(title))
                    .replace("{issuer}", escaped(facts.issuer()))
                    .replace("{mark}", escaped(facts.mark()))
                    .replace(
                            "{when}",
                            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")
                                    .format(facts.when()))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
