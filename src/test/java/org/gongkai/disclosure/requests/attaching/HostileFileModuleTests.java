package org.gongkai.disclosure.requests.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.jobs.JobState;
import org.gongkai.foundation.privacy.redaction.PlantedPdf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are of no use, or mean harm, come no further than to a sentence. */
@GongkaiTest
class HostileFileModuleTests extends RequestCase {

    /** How a file of Office before 2007 begins. */
    private static final byte[] OLD = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    @Autowired
    private AttachmentDesk desk;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Enclosing enclosing;

    @Autowired
    private Workshop workshop;

    @Test
    void filesOfNoUseAreRefusedAtOnceWithASentenceAndLeaveNothing() {
        var file = confirm(apply("附件己", "附件：坏文件"));
        refuses(file, new byte[0], "空的");
        refuses(file, "纯文字".getBytes(StandardCharsets.UTF_8), "认不出");
        refuses(file, "PK\3\4 mimetype".getBytes(StandardCharsets.US_ASCII), "认不出");
        refuses(file, OLD, "旧版 Office");
        refuses(
                file,
                new String(OLD, StandardCharsets.ISO_8859_1)
                        .concat("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                        .getBytes(StandardCharsets.ISO_8859_1),
                "密码");
        assertThat(attachments.of(file.id())).isEmpty();
    }

    @Test
    void filesThatCannotBeReadSayWhyCannotBeMarkedOrGivenAndCanBeThrownAway() throws IOException {
        var file = confirm(apply("附件庚", "附件：读不了的文件"));
        stays(file, "%PDF-1.4 nothing else".getBytes(StandardCharsets.US_ASCII), "已损坏");
        stays(file, locked(), "去掉密码");
        stays(file, bomb(), "大得异常");
        stays(file, hugePng(), "太大");
        stays(
                file,
                PlantedPdf.pages(
                        IntStream.rangeClosed(1, 201).mapToObj(n -> "第" + n).toArray(String[]::new)),
                "201 页");
        assertThat(attachments.of(file.id())).isEmpty();
    }

    private void refuses(RequestFile file, byte[] bytes, String why) {
        assertThatThrownBy(() -> desk.bring(actor("kexin"), file, 1, bytes, "x"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why)
                .hasMessageContaining("。");
    }

    private void stays(RequestFile file, byte[] bytes, String why) {
        int place = desk.bring(actor("kexin"), file, 1, bytes, "x").place();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> workshop.job(desk.find(file, place)).orElseThrow().state() == JobState.FAILED);
        assertThat(workshop.job(desk.find(file, place)).orElseThrow().failure())
                .contains(why, "请")
                .endsWith("。")
                .doesNotContain("没有收下");
        assertThatThrownBy(() -> desk.removeWord(actor("kexin"), file, place, "一行", Ground.INTERNAL))
                .hasMessageContaining("还没有读完");
        assertThatThrownBy(() -> desk.make(actor("kexin"), file, place)).hasMessageContaining("还没有读完");
        assertThatThrownBy(() -> desk.take(actor("kexin"), file, place)).hasMessageContaining("还没有读完");
        assertThatThrownBy(() -> enclosing.mustBeDone(file)).hasMessageContaining("还没有采用");
        desk.remove(actor("kexin"), file, place);
    }

    private static byte[] locked() throws IOException {
        try (var document = Loader.loadPDF(PlantedPdf.plain("一行"))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 350; megabyte++) zip.write(zeros);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** Says of itself that it is 60,000 by 60,000. */
    private static byte[] hugePng() throws IOException {
        var image = new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", bytes);
        var png = bytes.toByteArray();
        var head = java.nio.ByteBuffer.wrap(png);
        head.putInt(16, 60_000).putInt(20, 60_000);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        head.putInt(29, (int) crc.getValue());
        return png;
    }
}
