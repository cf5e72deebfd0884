package org.gongkai.foundation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GongkaiTest
class FileStoreModuleTests {

    @Autowired
    private FileStore files;

    @Test
    void theSameBytesAreKeptOnceUnderTheirDigest() {
        var one = keep("通知正文".getBytes(StandardCharsets.UTF_8), "a.txt");
        var again = keep("通知正文".getBytes(StandardCharsets.UTF_8), "b.txt");
        assertThat(again.digest()).isEqualTo(one.digest());
        assertThat(files.find(one.digest())).contains(one);
    }

    @Test
    void aPageInDisguiseIsSeenForWhatItIs() {
        var kept = keep(
                "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "photo.png");
        assertThat(kept.isPicture()).isFalse();
        assertThat(kept.mediaType()).isNotEqualTo("image/png");
    }

    @Test
    void textOfASpreadsheetIsReadForSearch() throws IOException {
        var kept = keep(workbook("公共租赁住房拟配租名单（示例）"), "名单.xlsx");
        assertThat(kept.mediaType()).contains("spreadsheetml");
        assertThat(files.text(kept.digest())).contains("公共租赁住房拟配租名单");
        assertThat(files.text(kept.digest())).contains("公共租赁住房拟配租名单");
    }

    @Test
    void anEmptyFileIsRefusedInASentence() {
        assertThatThrownBy(() -> keep(new byte[0], "空.docx"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("空的");
    }

    private StoredFile keep(byte[] bytes, String name) {
        return files.keep(new ByteArrayInputStream(bytes), name);
    }

    private static byte[] workbook(String text) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue(text);
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
