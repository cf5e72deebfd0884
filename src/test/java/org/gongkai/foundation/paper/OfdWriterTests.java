package org.gongkai.foundation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An OFD as a reader opens it: from the root by its references, to every character. */
class OfdWriterTests {

    private static final Map<String, byte[]> FILES =
            files(Printed.of(Printed.letter(9)).ofd());

    @Test
    void everyPageIsReachedFromTheRootAndHoldsItsWords() throws Exception {
        var root = xml("OFD.xml");
        assertThat(root.getDocumentElement().getAttribute("DocType")).isEqualTo("OFD");
        var document = xml(text(root, "DocRoot"));
        var pages = document.getElementsByTagName("ofd:Page");
        assertThat(pages.getLength()).isGreaterThan(1);
        var words = new StringBuilder();
        for (int i = 0; i < pages.getLength(); i++) {
            var page = xml("Doc_0/" + ((Element) pages.item(i)).getAttribute("BaseLoc"));
            var codes = page.getElementsByTagName("ofd:TextCode");
            for (int j = 0; j < codes.getLength(); j++) {
                var code = (Element) codes.item(j);
                int characters = code.getTextContent()
                        .codePointCount(0, code.getTextContent().length());
                var steps = code.getAttribute("DeltaX");
                assertThat(steps.isEmpty() ? 0 : steps.split(" ").length).isEqualTo(characters - 1);
                words.append(code.getTextContent());
            }
        }
        assertThat(words)
                .contains("政府信息公开申请答复书")
                .contains("王小明：")
                .contains("第9段：")
                .contains("2026年3月12日");
    }

    @Test
    void itsFontsHoldTheCharactersOfTheLetterAndNoOthers() throws Exception {
        var fonts = xml("Doc_0/PublicRes.xml").getElementsByTagName("ofd:FontFile");
        assertThat(fonts.getLength()).isEqualTo(2);
        for (int i = 0; i < fonts.getLength(); i++) {
            var bytes = FILES.get("Doc_0/Res/" + fonts.item(i).getTextContent());
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                assertThat(font.getUnicodeCmapLookup().getGlyphId('政')).isPositive();
                assertThat(font.getUnicodeCmapLookup().getGlyphId('龘')).isZero();
                assertThat(font.getNumberOfGlyphs()).isLessThan(300);
            }
        }
    }

    @Test
    void theSealStandsOnTheLastPageAndListsEveryFile() throws Exception {
        var signature = xml("Doc_0/Signs/Sign_0/Signature.xml");
        var references = signature.getElementsByTagName("ofd:Reference");
        assertThat(references.getLength()).isEqualTo(FILES.size() - 2);
        var pages = xml("Doc_0/Document.xml").getElementsByTagName("ofd:Page");
        var last = (Element) pages.item(pages.getLength() - 1);
        var stamp = (Element) signature.getElementsByTagName("ofd:StampAnnot").item(0);
        assertThat(stamp.getAttribute("PageRef")).isEqualTo(last.getAttribute("ID"));
    }

    private static String text(Document document, String name) {
        return document.getElementsByTagName("ofd:" + name).item(0).getTextContent();
    }

    private static Document xml(String path) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(FILES.get(path)));
    }

    private static Map<String, byte[]> files(byte[] ofd) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }
}
