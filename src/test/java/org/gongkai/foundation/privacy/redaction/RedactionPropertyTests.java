package org.gongkai.foundation.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.util.FileSystemUtils;

/** Whatever words are taken out of whatever text, none of them is in the result. */
class RedactionPropertyTests {

    @Property(tries = 60)
    void noneOfTheWordsIsInTheDocument(@ForAll("texts") List<String> paragraphs, @ForAll("words") List<String> words)
            throws IOException {
        var body = new StringBuilder();
        paragraphs.forEach(text -> body.append(PlantedOffice.paragraph(text.split("(?<=5)"))));
        in(PlantedOffice.docx(Map.of(), body.toString()), words, result -> {
            try (var made = new XWPFDocument(Files.newInputStream(result));
                    var read = new XWPFWordExtractor(made)) {
                return read.getText();
            }
        });
    }

    @Property(tries = 12)
    void noneOfTheWordsIsInThePage(@ForAll("texts") List<String> lines, @ForAll("words") List<String> words)
            throws IOException {
        in(PlantedPdf.plain(lines.toArray(String[]::new)), words, Poppler::text);
    }

    private interface Reading {
        String of(Path result) throws IOException;
    }

    private static void in(byte[] original, List<String> words, Reading reading) throws IOException {
        var directory = Files.createTempDirectory("redaction");
        try {
            var bench = Bench.open(directory, original);
            var sought = words.stream().filter(Mentions::isWord).toList();
            var result = bench.cut(new Cuts(sought, List.of(), List.of()));
            assertThat(bench.leaks()).as("%s from %s", sought, bench.text()).isEmpty();
            var text = Mentions.fold(reading.of(result));
            assertThat(sought).allSatisfy(word -> assertThat(text).doesNotContain(Mentions.fold(word)));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    /** Few characters, so that words overlap, repeat and run over ends of lines. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("陈小满１5-， ")
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("陈小满15 ")
                .ofMinLength(2)
                .ofMaxLength(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
