package org.gongkai.foundation.privacy.rebuilding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.gongkai.foundation.privacy.redaction.Mentions;

/** Looks through every part of an office file for words, and for parts that should not be there. */
public final class PackageProof {

    private static final Pattern EXPECTED = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels"
            + "|docProps/(app|core)\\.xml"
            + "|word/(document|styles|settings|header\\d+|footer\\d+)\\.xml|word/_rels/document\\.xml\\.rels"
            + "|xl/(workbook|styles|sharedStrings)\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/worksheets/sheet\\d+\\.xml");

    private final List<String> words;
    private final List<String> leaks = new ArrayList<>();

    private PackageProof(List<String> words) {
        this.words = words.stream()
                .map(Mentions::fold)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public static List<String> leaks(Path result, List<String> words) throws IOException {
        var proof = new PackageProof(words);
        try (var zip = new ZipFile(result.toFile())) {
            for (var entry : zip.stream().toList()) {
                proof.look(zip, entry);
            }
            if (zip.getComment() != null) proof.leaks.add("metadata");
        } catch (XMLStreamException broken) {
            throw new IOException("damaged", broken);
        }
        return proof.leaks;
    }

    private void look(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        if (!EXPECTED.matcher(entry.getName()).matches() || entry.getExtra() != null || entry.getComment() != null) {
            leaks.add("part\t" + entry.getName());
        }
        var text = new StringBuilder();
        try (var in = Packages.open(zip, entry)) {
            var xml = Packages.xml(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                    case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        leaks.add("part\t" + entry.getName());
                    case XMLStreamConstants.START_ELEMENT -> {
                        for (int at = 0; at < xml.getAttributeCount(); at++) {
                            attribute(entry, xml.getLocalName(), xml.getAttributeValue(at));
                        }
                    }
                    default -> {}
                }
            }
        }
        var folded = Mentions.fold(text.toString());
        // what the format itself says of its making holds numbers of its own
        boolean own = entry.getName().startsWith("docProps/");
        if (words.stream().filter(word -> !own || Mentions.isTelling(word)).anyMatch(folded::contains)) {
            leaks.add("text\t" + entry.getName());
        }
    }

    /** Names of sheets stand in attributes; what the format itself says in numbers and words is no leak. */
    private void attribute(ZipEntry entry, String element, String value) {
        if (value.equals("External")) leaks.add("part\t" + entry.getName());
        var folded = Mentions.fold(value);
        boolean named = element.equals("sheet") || value.codePoints().anyMatch(c -> c > 127);
        if (named && words.stream().anyMatch(folded::contains)) leaks.add("text\t" + entry.getName());
    }
}
