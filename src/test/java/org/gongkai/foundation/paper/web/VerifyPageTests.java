package org.gongkai.foundation.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gongkai.Chromium;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.paper.Paper;
import org.gongkai.foundation.paper.Printed;
import org.gongkai.foundation.paper.SealOffice;
import org.gongkai.foundation.paper.SealedPaper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Strangers with a file or a paper in their hands. */
@GongkaiTest
class VerifyPageTests {

    private static final int SAMPLES = 25;
    private static final int MEGABYTES = 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private SealOffice office;

    @Test
    void theHolderOfAFileIsToldWhoSealedItAndThatItIsASample() throws Exception {
        var sealed = seal("核验甲");
        for (var file : new byte[][] {sealed.pdf(), sealed.ofd()}) {
            var told = tell(file);
            assertThat(told.text())
                    .contains("文件没有改动，盖的是样章")
                    .contains("青城区民政局")
                    .contains("编号 核验-1")
                    .contains("不具有法律效力")
                    .doesNotContain("核验甲");
        }
    }

    @Test
    void everyByteThatWasChangedIsNoticed() throws Exception {
        var sealed = seal("核验乙");
        var visit = new FormVisit(port).at("/verify");
        for (var file : new byte[][] {sealed.pdf(), sealed.ofd()}) {
            for (int i = 0; i < SAMPLES; i++) {
                int at = (int) ((long) (file.length - 1) * i / (SAMPLES - 1));
                file[at] ^= 1;
                var told = main(visit.upload("/verify", "file", "a.pdf", file).body());
                // without its first two bytes nobody takes it for a PDF or OFD; the mark in it is found all the same
                assertThat(told.text()).as("byte " + at).contains("文件被改动过").doesNotContain("文件没有改动，");
                file[at] ^= 1;
            }
        }
    }

    @Test
    void aForeignFileIsNotOursAndWithOurMarkInItIsNotOurPaper() throws Exception {
        assertThat(tell("%PDF-1.7 something else".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("不是本平台盖章的文件");
        assertThat(tell(Printed.of(Printed.letter(1)).pdf()).text()).contains("不是本平台盖章的文件");
        var sealed = seal("核验丙");
        var forged = ("%PDF-1.7 gongkai-verify-" + sealed.code().value()).getBytes(StandardCharsets.UTF_8);
        assertThat(tell(forged).text()).contains("文件被改动过");
    }

    @Test
    void anOfdThatWasPackedAnewLeadsToWhatWasSealed() throws Exception {
        var sealed = seal("核验己");
        var again = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(sealed.ofd()));
                var out = new ZipOutputStream(again)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
        }
        assertThat(tell(again.toByteArray()).text())
                .contains("文件被改动过")
                .contains("重新打包")
                .contains("用印登记里的原文书")
                .contains("编号 核验-1");
    }

    @Test
    void theCodeOnThePaperLeadsToWhatWasSealedWithIt() throws Exception {
        var sealed = seal("核验丁");
        var visit = new FormVisit(port);
        var page = visit.get("/verify?code=" + sealed.code().grouped());
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(main(page.body()).text())
                .contains("有这份文书")
                .contains("青城区民政局")
                .contains("2026-03-12")
                .doesNotContain("核验丁");
        assertThat(visit.page("/verify?code=2222222222222222").text()).contains("没有这个核验码");
        assertThat(visit.get("/verify?code=abc").statusCode()).isEqualTo(422);
    }

    @Test
    void strangersSendNothingLargeAndNothingElsewhere() throws Exception {
        var visit = new FormVisit(port).at("/verify");
        assertThat(visit.upload("/verify", "file", "a.pdf", new byte[4 * MEGABYTES + 1])
                        .statusCode())
                .isEqualTo(422);
        assertThat(visit.upload("/verify", "file", "a.pdf", new byte[0]).statusCode())
                .isEqualTo(422);
        assertThat(visit.upload("/requests/status", "file", "a.pdf", new byte[100])
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void thePageIsAccessibleWithAndWithoutAVerdict() {
        var sealed = seal("核验戊");
        for (int width : Chromium.WIDTHS) {
            try (var visitor = Chromium.visitor(width, true)) {
                var page = visitor.newPage();
                page.navigate("http://localhost:" + port + "/verify");
                Chromium.assertAccessible(page);
                Chromium.assertFits(page);
                page.locator("#file")
                        .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                                "letter.pdf", "application/pdf", sealed.pdf()));
                page.locator("form[enctype] button").click();
                com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("#verdict"))
                        .containsText("没有改动");
                Chromium.assertAccessible(page);
                Chromium.assertFits(page);
            }
        }
    }

    private SealedPaper seal(String addressee) {
        return office.seal(new Paper(
                Printed.ISSUER,
                "编号：核验-1",
                "政府信息公开申请答复书",
                addressee,
                List.of(new Paper.Paragraph("经审查，予以公开。")),
                List.of(),
                LocalDate.of(2026, 3, 12),
                List.of()));
    }

    private Element tell(byte[] file) throws Exception {
        var answer = new FormVisit(port).at("/verify").upload("/verify", "file", "letter", file);
        assertThat(answer.statusCode()).isEqualTo(200);
        return main(answer.body());
    }

    private static Element main(String html) {
        return Jsoup.parse(html).selectFirst("main");
    }
}
