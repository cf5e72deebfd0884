package org.gongkai.foundation.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.Printed;
import org.junit.jupiter.api.Test;

class PdfWriterTests {

    private static final double POINTS = 72 / 25.4;

    @Test
    void theTextIsReadInTheOrderOfThePaper() throws Exception {
        try (var document = Loader.loadPDF(Printed.of(Printed.letter(2)).pdf())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            int at = 0;
            for (var words : List.of(
                    "青城区民政局",
                    "编号：mzj-2026-0007/2",
                    "政府信息公开申请答复书",
                    "王小明：",
                    "第1段：",
                    "第2段：",
                    "予以公开。",
                    "青城区民政局",
                    "2026年3月12日",
                    "核验码：2345-6789-ABCD-EFGH")) {
                int found = text.indexOf(words, at);
                assertThat(found).as(words + " after " + at + " in " + text).isGreaterThanOrEqualTo(at);
                at = found + words.length();
            }
        }
    }

    @Test
    void sheetsAreA4AndEveryFontIsInTheFile() throws Exception {
        try (var document = Loader.loadPDF(Printed.of(Printed.letter(9)).pdf())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo((float) (210 * POINTS), within(0.1f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo((float) (297 * POINTS), within(0.1f));
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void theSealIsAFieldThatIsReadAloud() throws Exception {
        try (PDDocument document = Loader.loadPDF(Printed.of(Printed.letter(1)).pdf())) {
            var fields = document.getSignatureFields();
            assertThat(fields).hasSize(1);
            assertThat(fields.getFirst().getAlternateFieldName()).isEqualTo("青城区民政局印章（样章）");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void aSmallLetterIsASmallFile() {
        assertThat(Printed.of(Printed.letter(2)).pdf().length).isLessThan(200_000);
        assertThat(Printed.of(Printed.letter(2)).ofd().length).isLessThan(300_000);
    }

    @Test
    void theValidatorSeesWhatIsNotTagged() throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            var bytes = new java.io.ByteArrayOutputStream();
            document.save(bytes);
            assertThatThrownBy(() -> Conformance.assertArchivalAndAccessible(bytes.toByteArray(), "bare"))
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void aPaperWithHeadingsTableAndAttachmentsIsArchivalAndAccessible() throws Exception {
        var paper = new Paper(
                Printed.ISSUER,
                "编号：1",
                "关于2025年度高龄津贴发放情况的说明",
                "",
                List.of(
                        new Paper.Heading("一、总体情况"),
                        new Paper.Paragraph("全年发放情况见下表。"),
                        new Paper.Table(
                                List.of("街道", "人数", "金额（元）"),
                                List.of(List.of("东风街道办事处", "1203", "1443600"), List.of("西街街道办事处", "987", "1184400"))),
                        new Paper.Paragraph("以上情况，特此说明。")),
                List.of("发放明细", "政策依据"),
                LocalDate.of(2026, 3, 12),
                List.of("此件公开发布"));
        Conformance.assertArchivalAndAccessible(Printed.of(paper).pdf(), "table");
    }
}
