package org.gongkai.foundation.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.foundation.privacy.PrivacyOfficer;
import org.gongkai.foundation.privacy.PublicNumbers;
import org.gongkai.foundation.privacy.scanning.Recognizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In scanned papers names and numbers are found by a machine, covered whole, and not carried into the result. */
class ScanLeakTests {

    private static final String NAME = "陈小满";
    private static final String CARD = "150102198603127813";
    private static final String PHONE = "13800138000";
    private static final String[] LINES = {
        "关于临时救助申请的审核意见",
        "申请人姓名：|" + NAME + "|，公民身份号码：|" + CARD + "|。",
        "联系电话：|" + PHONE + "|，申请理由是家庭成员患病住院，",
        "自付医疗费用三万余元，生活发生困难。经入户核实，情况属实，",
        "符合临时救助条件，拟一次性救助五千元。",
        "青城区民政局",
    };

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"0, false", "1.8, true", "-2.5, false"})
    void whatIsSuggestedInAPictureIsBlackAndTheRestStays(double degrees, boolean sealed) throws IOException {
        var page = ScannedPage.of(degrees, sealed, LINES);
        var bench = open(page.png());
        assertThat(suggested(bench)).contains(NAME, CARD, PHONE);
        assertThat(bench.remarks()).contains("read").doesNotContain("scan");
        var result = bench.cut(Bench.words(NAME, CARD, PHONE));
        assertThat(bench.leaks()).isEmpty();
        var made = ImageIO.read(result.toFile());
        assertCovered(made, page, 1);
        var left = ScannedPage.read(Files.copy(result, directory.resolve("result.png")));
        assertThat(left).doesNotContain(NAME, CARD, PHONE).contains("医疗费用");
    }

    @Test
    void aScannedPdfIsReadAndItsResultHasNoTextAtAll() throws IOException {
        var page = ScannedPage.of(-.8, true, LINES);
        var bench = open(page.pdf());
        assertThat(suggested(bench)).contains(NAME, CARD, PHONE);
        var result = bench.cut(Bench.words(NAME, CARD, PHONE));
        assertThat(bench.leaks()).isEmpty();
        assertThat(Poppler.text(result))
                .as("what a machine read may stand beside what was covered")
                .isBlank();
        assertThat(Deep.holds(result, NAME)).isFalse();
        try (var document = Loader.loadPDF(result.toFile())) {
            var made = new PDFRenderer(document).renderImageWithDPI(0, 200);
            assertCovered(made, page, made.getWidth() / (double) page.image().getWidth());
        }
    }

    @Test
    void aPageOnItsSideIsReadToo() throws IOException {
        var upright = ScannedPage.of(0, false, LINES).image();
        var lying = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
        var graphics = lying.createGraphics();
        graphics.rotate(Math.PI / 2, 0, 0);
        graphics.drawImage(upright, 0, -upright.getHeight(), null);
        graphics.dispose();
        var bench = open(new ScannedPage(lying, java.util.Map.of()).png());
        assertThat(suggested(bench)).contains(NAME, CARD, PHONE);
    }

    @Test
    void withoutTheProgramItIsSaidThatNothingWasRead() {
        var bench = Bench.open(
                directory.resolve("work"), ScannedPage.of(0, false, LINES).png());
        assertThat(bench.text()).isBlank();
        assertThat(bench.remarks()).contains("scan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bin/false", "/no/such/program"})
    void aProgramThatFailsStopsNothing(String program) throws IOException {
        Files.createDirectories(directory.resolve("work"));
        Files.write(directory.resolve("work").resolve(Recognizer.FILE), new Recognizer(program, "chi_sim").packed());
        var bench = Bench.open(
                directory.resolve("work"), ScannedPage.of(0, false, LINES).png());
        assertThat(bench.text()).isBlank();
        assertThat(bench.remarks()).contains("wordless");
    }

    private Bench open(byte[] original) throws IOException {
        Files.createDirectories(directory.resolve("work"));
        Files.write(
                directory.resolve("work").resolve(Recognizer.FILE),
                ScannedPage.recognizer().packed());
        return Bench.open(directory.resolve("work"), original);
    }

    private static List<String> suggested(Bench bench) {
        var suggestions = new Suggestions(
                new PrivacyOfficer(), Clock.fixed(Instant.parse("2026-05-20T00:00:00Z"), ZoneOffset.UTC));
        return suggestions.of(bench.manuscript(), PublicNumbers.NONE).stream()
                .map(Suggestion::word)
                .toList();
    }

    /** Of each word nothing can be seen, and of the words before it all. */
    private static void assertCovered(BufferedImage made, ScannedPage page, double scale) {
        for (var word : List.of(NAME, CARD, PHONE)) {
            assertThat(black(made, page.places().get(word), scale)).as(word).isGreaterThan(.93);
        }
        for (var word : List.of("申请人姓名：", "，公民身份号码：", "联系电话：")) {
            assertThat(black(made, page.places().get(word), scale)).as(word).isLessThan(.45);
        }
    }

    /** How much of a place is dark. */
    private static double black(BufferedImage image, Rectangle2D place, double scale) {
        int dark = 0;
        int all = 0;
        for (int y = (int) (place.getMinY() * scale); y < place.getMaxY() * scale; y++) {
            for (int x = (int) (place.getMinX() * scale); x < place.getMaxX() * scale; x++) {
                all++;
                if ((image.getRGB(x, y) & 255) < 60) dark++;
            }
        }
        return (double) dark / all;
    }
}
