package org.gongkai.foundation.files.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.foundation.files.reading.Samples.utf8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.foundation.files.Reading;
import org.gongkai.foundation.files.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files are and what stands in them, as the reading process finds it. */
class ParsingTests {

    private static final Parsing PARSING = new Parsing();

    @TempDir
    private Path folder;

    @Test
    void anOfdIsReadPageByPageInTheOrderOfTheDocument() throws IOException {
        var expected = "关于公布清单的通知 示例〔2026〕1号\n各有关单位：\n\n附件如下。";
        assertThat(parse(Samples.ofd(), "通知.ofd")).isEqualTo(new Reading.Read("application/ofd", expected));
        assertThat(parse(Samples.ofd(), "没有扩展名").mediaType()).isEqualTo("application/ofd");
    }

    @Test
    void aSheetOfAnotherOfficeIsReadWhateverItIsCalled() throws IOException {
        var reading = parse(sheet(new HSSFWorkbook()), "名单.et");
        assertThat(reading.mediaType()).isEqualTo("application/vnd.ms-excel");
        assertThat(((Reading.Read) reading).text()).contains("拟配租名单");
    }

    @Test
    void aSheetUnderTheNameOfAPictureIsASheet() throws IOException {
        assertThat(parse(sheet(new XSSFWorkbook()), "照片.png").mediaType()).contains("spreadsheetml");
    }

    @Test
    void aProgramIsRefusedUnderAnyName() throws IOException {
        assertUnreadable(parse(utf8("MZ\u0090\0\3\0\0\0\4\0\0\0"), "通知.docx"), Unreadable.EXECUTABLE);
        assertUnreadable(parse(utf8("#!/bin/sh\nrm -rf /\n"), "通知.txt"), Unreadable.EXECUTABLE);
    }

    @Test
    void packingWithoutEndIsRefused() throws IOException {
        assertThat(parse(Samples.nested(3), "a.zip"))
                .isInstanceOfSatisfying(
                        Reading.Read.class, read -> assertThat(read.text()).contains("最里面"));
        assertUnreadable(parse(Samples.nested(12), "a.zip"), Unreadable.BOMB);
        assertUnreadable(parse(Samples.swelling(500), "a.zip"), Unreadable.BOMB);
    }

    @Test
    void onlyALockedFileIsCalledLocked() throws IOException {
        assertUnreadable(parse(locked(), "名单.xlsx"), Unreadable.ENCRYPTED);
    }

    @Test
    void aFileCutOffIsNotTakenForWhole() throws IOException {
        var whole = sheet(new XSSFWorkbook());
        assertThat(parse(Arrays.copyOf(whole, whole.length / 2), "名单.xlsx")).isInstanceOf(Reading.Unread.class);
    }

    @Test
    void bytesWithoutMeaningAreUnknown() throws IOException {
        var noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        assertUnreadable(parse(noise, "数据"), Unreadable.UNKNOWN);
    }

    @Test
    void nothingOutsideTheFileIsFetched() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        var page = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>公开&x;</a>";
        assertThat(String.valueOf(parse(utf8(page), "a.xml"))).doesNotContain("机密");
        var ofd = Samples.zip(Map.of(
                "OFD.xml",
                utf8("<a/>"),
                "Doc_0/Pages/Page_0/Content.xml",
                utf8(page.replace("<a>", "<a><TextCode>").replace("</a>", "</TextCode></a>"))));
        assertThat(String.valueOf(parse(ofd, "a.ofd"))).doesNotContain("机密");
        var docx = Samples.zip(Map.of(
                "[Content_Types].xml",
                utf8("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]><Types>&x;</Types>")));
        assertThat(String.valueOf(parse(docx, "a.docx"))).doesNotContain("机密");
    }

    @Test
    void onlyTheWantedLengthIsRead() throws IOException {
        try (var document = new XWPFDocument()) {
            for (int i = 0; i < 300; i++) document.createParagraph().createRun().setText("一二三四五六七八九十");
            var out = new java.io.ByteArrayOutputStream();
            document.write(out);
            var read = (Reading.Read) PARSING.parse(new Wire.Order(file(out.toByteArray(), "a.docx"), "a.docx", 1000));
            assertThat(read.text()).hasSizeBetween(900, 1000);
        }
    }

    private static void assertUnreadable(Reading reading, Unreadable why) {
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unread.class, unread -> assertThat(unread.why()).isEqualTo(why));
    }

    private Reading parse(byte[] bytes, String name) throws IOException {
        return PARSING.parse(new Wire.Order(file(bytes, name), name, 100_000));
    }

    private Path file(byte[] bytes, String name) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".tmp"), bytes);
    }

    private static byte[] sheet(Workbook workbook) throws IOException {
        try (workbook;
                var out = new java.io.ByteArrayOutputStream()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("公共租赁住房拟配租名单（示例）");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        try (var system = new POIFSFileSystem();
                var out = new java.io.ByteArrayOutputStream()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("示例");
            try (var stream = lock.getDataStream(system)) {
                stream.write(sheet(new XSSFWorkbook()));
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
