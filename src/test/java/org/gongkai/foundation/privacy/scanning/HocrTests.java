package org.gongkai.foundation.privacy.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.foundation.privacy.redaction.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recogniser answers is read, and nothing else of it. */
class HocrTests {

    @TempDir
    private Path directory;

    @Test
    void charactersStandInTheirLinesWithPlaceAndDoubt() throws IOException {
        var lines = Hocr.lines(file("""
                <span class='ocr_line' title='bbox 10 20 90 50'>
                  <span class='ocrx_word' title='bbox 10 20 40 50; x_wconf 90'>
                    <span class='ocrx_cinfo' title='x_bboxes 10 20 40 50; x_conf 98.5'>陈</span>
                  </span>
                  <span class='ocrx_cinfo' title='x_bboxes 42 21 70 50; x_conf 81'>&lt;</span>
                </span>
                <span class='ocr_header' title='bbox 10 60 90 90'>
                  <span class='ocrx_cinfo' title='x_bboxes 10 60 40 90; x_conf 7'>满</span>
                </span>
                """));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).extracting(Glyph::text).containsExactly("陈", "<");
        assertThat(lines.getFirst().getFirst()).isEqualTo(new Glyph("陈", new Box(10, 20, 30, 30), 98.5f));
        assertThat(lines.getLast().getFirst().sure()).isEqualTo(7);
    }

    @Test
    void aLineThatRunsUpwardsIsLeftToThePageThatIsTurned() throws IOException {
        assertThat(Hocr.lines(file("""
                <span class='ocr_line' title='bbox 10 20 40 500; textangle 90'>
                  <span class='ocrx_cinfo' title='x_bboxes 10 20 40 50; x_conf 98'>陈</span>
                </span>
                <span class='ocr_line' title='bbox 10 20 40 500'>
                  <span class='ocrx_cinfo' title='x_bboxes 0 0 0 0; x_conf 98'>陈</span>
                </span>
                """))).isEmpty();
    }

    @Test
    void nothingElseIsFetchedForIt() throws IOException {
        var secret = Files.writeString(directory.resolve("secret"), "秘密");
        var file = Files.writeString(directory.resolve("bad.hocr"), """
                <!DOCTYPE html [<!ENTITY x SYSTEM "%s">]>
                <html><span class='ocr_line' title=''>
                <span class='ocrx_cinfo' title='x_bboxes 1 1 2 2; x_conf 98'>&x;</span></span></html>
                """.formatted(secret.toUri()));
        assertThatThrownBy(() -> assertThat(Hocr.lines(file)).isEmpty())
                .isInstanceOfAny(IOException.class)
                .hasMessageNotContaining("秘密");
    }

    private Path file(String body) throws IOException {
        return Files.writeString(
                directory.resolve("a.hocr"),
                "<?xml version='1.0' encoding='UTF-8'?><html><body>" + body + "</body></html>");
    }
}
