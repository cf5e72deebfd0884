package org.gongkai.disclosure.requests.blanks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.foundation.paper.SealOffice;
import org.gongkai.foundation.paper.pdf.Conformance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The paper form: empty for everybody, filled in for whoever sends what stands on their page. */
@GongkaiTest
class BlankPageTests {

    @Autowired
    private Blanks blanks;

    @Autowired
    private SealOffice press;

    @LocalServerPort
    private int port;

    @Test
    void thereIsOneForPersonsAndOneForOrganizationsWithTheWayToTheBody() throws Exception {
        for (var who : new String[] {"person", "organization"}) {
            var pdf = new FormVisit(port).file("/requests/form/" + who + ".pdf?body=mzj");
            Conformance.assertArchivalAndAccessible(pdf, who);
            assertThat(text(pdf)).contains("新城区民政局", "通信地址", "办公时间", "20个工作日", "□");
            assertThat(text(pdf)).doesNotContain("■", "用途：");
        }
        assertThat(new FormVisit(port).get("/requests/form/nobody.pdf").statusCode())
                .isEqualTo(404);
        assertThat(new FormVisit(port).page("/requests").select("a[href$=.pdf]"))
                .hasSize(2);
    }

    @Test
    void filledInItSaysWhatWasTypedAndTicksWhatWasChosen() throws Exception {
        var form = Applying.person("填表甲", "0471-4912345", "mzj", "打印：高龄津贴标准");
        var pdf = press.print(blanks.of(form, true, true));
        Conformance.assertArchivalAndAccessible(pdf, "filled in");
        assertThat(text(pdf)).contains("填表甲", "打印：高龄津贴标准", "0471-4912345", "■");
    }

    @Test
    void whatStandsOnThePageIsPrintedAndNothingOfItIsInAnAddress() throws Exception {
        var visit = new FormVisit(port).at("/requests/new");
        var answer =
                visit.post("/requests/form", "kind", "BUSINESS", "name", "填表有限公司", "wanted", "打印：招标结果", "body", "mzj");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .doesNotContain(URLEncoder.encode("填表", StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void nobodyWhoIsAskedMeansTheLeadingBody() throws Exception {
        var pdf = press.print(blanks.of(ApplyForm.about("", "没有这个单位"), false, false));
        assertThat(text(pdf)).contains("人民政府");
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }
}
