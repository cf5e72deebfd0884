package org.gongkai.disclosure.requests.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.letters.SampleLetters;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.Printed;
import org.gongkai.foundation.paper.pdf.Conformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of letter, from its template to the sealed file. */
class LetterPaperTests {

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void isArchivalAndAccessibleAndSaysWhatTheLetterSays(LetterKind kind) throws Exception {
        var letter = SampleLetters.of(kind);
        var paper = LetterLayout.of(letter, Printed.ISSUER, List.of());
        assertThat(paper.title()).isNotEmpty();
        assertThat(paper.addressee()).doesNotContain("：");
        assertThat(paper.addressee().isEmpty()).isEqualTo(kind == LetterKind.SERVED);
        assertThat(paper.body()).isNotEmpty();
        var printed = Printed.of(paper);
        keep(kind, printed);
        Conformance.assertArchivalAndAccessible(printed.pdf(), kind.name());
        try (var document = Loader.loadPDF(printed.pdf())) {
            var text = new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s", "")
                    .replaceAll("—\\d+—", "");
            for (var block : paper.body()) {
                if (block instanceof Paper.Paragraph paragraph) {
                    assertThat(text).contains(paragraph.words().replaceAll("\\s", ""));
                }
            }
        }
    }

    @Test
    void anOfficialNumberStandsWithoutALabelInTheMiddleBelowTheHeadAndOfALetterAtTheRight() {
        var decision = LetterLayout.of(SampleLetters.official(LetterKind.DECISION), Printed.ISSUER, List.of());
        assertThat(decision.number()).isEqualTo("新区民政公开〔2026〕12号");
        assertThat(decision.form()).isEqualTo(Paper.Form.DOCUMENT);
        var notice = LetterLayout.of(SampleLetters.official(LetterKind.FEE), Printed.ISSUER, List.of());
        assertThat(notice.form()).isEqualTo(Paper.Form.DOCUMENT);
        var asked = LetterLayout.of(SampleLetters.official(LetterKind.CO_MAKER), Printed.ISSUER, List.of());
        assertThat(asked.form()).isEqualTo(Paper.Form.LETTER);
        var plain = LetterLayout.of(SampleLetters.of(LetterKind.DECISION), Printed.ISSUER, List.of());
        assertThat(plain.number()).isEqualTo("编号：mzj-2026-0007/2");
    }

    /** To be looked at: -Dgongkai.papers=DIRECTORY. */
    private static void keep(LetterKind kind, Printed printed) throws Exception {
        var folder = System.getProperty("gongkai.papers");
        if (folder != null) {
            var official = LetterLayout.of(SampleLetters.official(kind), Printed.ISSUER, List.of());
            Files.write(
                    Path.of(folder, kind + "-official.pdf"),
                    Printed.of(official).pdf());
            Files.write(Path.of(folder, kind + ".pdf"), printed.pdf());
            Files.write(Path.of(folder, kind + ".ofd"), printed.ofd());
        }
    }
}
