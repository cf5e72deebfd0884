package org.gongkai.foundation.privacy.rebuilding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.gongkai.foundation.privacy.redaction.Form;
import org.gongkai.foundation.privacy.redaction.Leaf;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Manuscript.Remark;

/** Reads a DOCX: what is to be read on its paper, without what was deleted, hidden or remarked. */
public final class WordReading {

    private static final String MAIN = "word/document\\d*\\.xml";

    private WordReading() {}

    public static Manuscript read(Path original) throws IOException {
        try (var zip = new ZipFile(original.toFile())) {
            List<Leaf> leaves = new ArrayList<>();
            var seen = new WordText.Seen();
            read(zip, "word/header\\d*\\.xml", Leaf.Kind.HEADER, leaves, seen);
            read(zip, MAIN, Leaf.Kind.PARAGRAPH, leaves, seen);
            read(zip, "word/(footnotes|endnotes)\\.xml", Leaf.Kind.NOTE, leaves, seen);
            read(zip, "word/footer\\d*\\.xml", Leaf.Kind.FOOTER, leaves, seen);
            return new Manuscript(Form.DOCX, leaves, remarks(zip, seen));
        } catch (XMLStreamException broken) {
            throw new IOException("damaged", broken);
        }
    }

    private static void read(ZipFile zip, String parts, Leaf.Kind kind, List<Leaf> leaves, WordText.Seen seen)
            throws IOException, XMLStreamException {
        for (var part : Packages.parts(zip, parts)) {
            try (var in = Packages.open(zip, part)) {
                new WordText(kind, leaves, seen).read(Packages.xml(in));
            }
        }
    }

    private static List<Remark> remarks(ZipFile zip, WordText.Seen seen) {
        List<Remark> remarks = new ArrayList<>(List.of(Remark.of("docx")));
        if (seen.deleted > 0) remarks.add(Remark.of("deleted", seen.deleted));
        if (seen.hidden > 0) remarks.add(Remark.of("hiddenText", seen.hidden));
        if (seen.pictures > 0) remarks.add(Remark.of("pictures", seen.pictures));
        if (seen.numbered > 0) remarks.add(Remark.of("numbers", seen.numbered));
        if (!Packages.parts(zip, "word/comments.*\\.xml").isEmpty()) remarks.add(Remark.of("comments"));
        if (!Packages.parts(zip, "word/(embeddings|charts|diagrams|activeX)/.+").isEmpty())
            remarks.add(Remark.of("objects"));
        return remarks;
    }
}
