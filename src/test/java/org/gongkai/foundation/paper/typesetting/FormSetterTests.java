package org.gongkai.foundation.paper.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.foundation.paper.Blank;
import org.gongkai.foundation.paper.Printed;
import org.gongkai.foundation.paper.layout.Geometry;
import org.gongkai.foundation.paper.layout.Mark;
import org.gongkai.foundation.paper.pdf.Conformance;
import org.gongkai.foundation.paper.pdf.PdfFacts;
import org.gongkai.foundation.paper.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

class FormSetterTests {

    @Test
    void aFormIsForArchivesAndForScreenReadersAndSaysEverything() throws Exception {
        var pdf = print(form(3, "想要的信息：高龄津贴发放标准"));
        Conformance.assertArchivalAndAccessible(pdf, "a form");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("某申请表", "上面的话", "第1节", "第1栏", "高龄津贴发放标准", "下面的话");
        }
    }

    @Test
    void aFormOfManyRowsGoesOnOverSheetsAndNothingStandsBelowTheFoot() throws Exception {
        var form = form(40, "填好的");
        Conformance.assertArchivalAndAccessible(print(form), "a long form");
        var layout = FormSetter.set(form, Printed.FONTS);
        assertThat(layout.sheets()).hasSizeGreaterThan(1);
        assertThat(layout.sheets())
                .allSatisfy(sheet -> assertThat(sheet).allSatisfy(mark -> {
                    if (mark instanceof Mark.Rule rule) {
                        assertThat(rule.toY()).isLessThan(Geometry.PAGE_HEIGHT - 15);
                    }
                }));
    }

    @Test
    void whatIsLongerThanItsRoomMakesItsRowTaller() {
        var layout = FormSetter.set(form(1, "很长的内容".repeat(400)), Printed.FONTS);
        assertThat(layout.sheets().stream().mapToInt(List::size).sum()).isGreaterThan(60);
    }

    private static byte[] print(Blank form) {
        var when = Printed.CLOCK.instant().atZone(Printed.CLOCK.getZone());
        return new PdfWriter(Printed.FONTS, new PdfFacts(when, form.title(), form.issuer(), ""))
                .writeUnsealed(FormSetter.set(form, Printed.FONTS));
    }

    private static Blank form(int rows, String words) {
        var all = new ArrayList<Blank.Row>();
        for (int n = 1; n <= rows; n++) {
            all.add(new Blank.Row("第" + n + "栏", n % 2 == 1 ? words : "", n % 3));
        }
        return new Blank("某申请表", "青城区民政局", "上面的话", List.of(new Blank.Section("第1节", all)), List.of("下面的话"));
    }
}
