package org.gongkai.foundation.privacy.cutting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.foundation.files.Errand;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.Cuts;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Mentions;
import org.jspecify.annotations.Nullable;

/** Looks through a PDF for words, for parts that should not be there, and whether its pictures are black where they should be. */
final class PdfProof {

    private static final Set<String> NOT_HERE = Set.of(
            "Metadata",
            "EmbeddedFiles",
            "AF",
            "Annots",
            "AcroForm",
            "Outlines",
            "OCProperties",
            "JavaScript",
            "JS",
            "Thumb",
            "PieceInfo",
            "Prev",
            "OpenAction",
            "AA",
            "Names",
            "StructTreeRoot",
            "Dests");
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final PDDocument document;
    private final List<String> words;
    private final List<String> leaks = new ArrayList<>();

    private PdfProof(Path file, PDDocument document, List<String> words) {
        this.file = file;
        this.document = document;
        this.words = words;
    }

    static List<String> leaks(Path result, Manuscript manuscript, Cuts cuts) throws IOException {
        try (var document = Loader.loadPDF(result.toFile())) {
            var proof = new PdfProof(result, document, cuts.words());
            proof.readText();
            proof.lookForParts();
            proof.lookAtPictures(Paint.boxes(manuscript, cuts), manuscript);
            return proof.leaks;
        }
    }

    private void readText() throws IOException {
        var all = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            var read = text.getText(document);
            all.append(read);
            if (holds(read)) leaks.add("text\t" + page);
        }
        if (leaks.isEmpty() && holds(all.toString())) leaks.add("textAll");
    }

    private boolean holds(String text) {
        var folded = Mentions.fold(text);
        return words.stream().map(Mentions::fold).anyMatch(word -> !word.isEmpty() && folded.contains(word));
    }

    private void lookForParts() throws IOException {
        if (document.getDocument().getTrailer().getDictionaryObject(COSName.INFO) instanceof COSDictionary info
                && info.size() > 0) {
            leaks.add("metadata");
        }
        for (var key : document.getDocument().getXrefTable().keySet()) {
            look(document.getDocument().getObjectFromPool(key).getObject(), 0);
        }
        var bytes = Files.readAllBytes(file);
        int ends = 0;
        for (int at = 0; at + END.length <= bytes.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + END.length, END, 0, END.length)) ends++;
        }
        if (ends != 1) leaks.add("revisions");
    }

    private void look(@Nullable COSBase object, int depth) throws IOException {
        switch (object) {
            case COSStream stream -> {
                keys(stream, depth);
                if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    try (var in = stream.createInputStream()) {
                        if (isIn(in.readAllBytes())) leaks.add("bytes");
                    }
                }
            }
            case COSDictionary dictionary -> keys(dictionary, depth);
            case COSArray array -> {
                for (int at = 0; at < array.size(); at++) look(array.get(at), depth + 1);
            }
            case COSString string -> {
                if (isIn(string.getBytes())) leaks.add("bytes");
            }
            case null, default -> {}
        }
    }

    /** As bytes, in the ways in which Chinese is written. */
    private boolean isIn(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return words.stream()
                .filter(Mentions::isTelling)
                .anyMatch(word -> PictureProof.CHARSETS.stream()
                        .anyMatch(charset ->
                                text.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))));
    }

    private void keys(COSDictionary dictionary, int depth) throws IOException {
        for (var entry : dictionary.entrySet()) {
            if (NOT_HERE.contains(entry.getKey().getName())) {
                leaks.add("part\t" + entry.getKey().getName());
            }
            if (depth < 20) look(entry.getValue(), depth + 1);
        }
    }

    private void lookAtPictures(List<List<Box>> painted, Manuscript manuscript) throws IOException {
        if (document.getNumberOfPages() != manuscript.leaves().size()) {
            leaks.add("pages");
            return;
        }
        for (int at = 0; at < painted.size(); at++) {
            var resources = document.getPage(at).getResources();
            int pictures = 0;
            for (var name : resources.getXObjectNames()) {
                if (!(resources.getXObject(name) instanceof PDImageXObject picture)) continue;
                pictures++;
                var image = picture.getImage();
                float scale = image.getWidth() / manuscript.leaves().get(at).width();
                for (var box : painted.get(at)) {
                    if (!Raster.isBlack(image, box, scale)) leaks.add("paint\t" + (at + 1));
                }
            }
            if (pictures != 1) leaks.add("pages");
            Errand.progress(Objects.requireNonNull(file.getParent()), at + 1);
        }
    }
}
