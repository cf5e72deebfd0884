package org.gongkai.standards.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFilesTests {
    private static final String CSV =
            "序号,一级事项,二级事项,公开内容,公开时限,公开主体\r\n" + "007,招生管理,\"招生\"\"范围\"\"\",\"学区,\n划分\",20工作日,区教育局\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void readsCsvInEveryEncodingInUse(String charset) throws NotReadable {
        var matter = ShippedLists.read("zhongdian-lingyu", CSV.getBytes(Charset.forName(charset)), "a.csv", "", "义务教育")
                .matters()
                .getFirst();
        assertThat(matter.sequence()).isEqualTo("007");
        assertThat(matter.level2()).isEqualTo("招生\"范围\"");
        assertThat(matter.raw().get("elements")).isEqualTo("学区,\n划分");
        assertThat(matter.field()).isEqualTo("义务教育");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorThatMakesATableThoughTheTextHoldsOthers(String separator) throws NotReadable {
        var csv = "一级事项,公开内容,公开主体\n甲,\"条件;材料;时限\",区民政局\n乙,\"条件;材料\",区民政局\n".replace(",", separator);
        var matters = ShippedLists.read("zhongdian-lingyu", csv.getBytes(StandardCharsets.UTF_8), "a.csv")
                .matters();
        assertThat(matters).extracting(m -> m.elements().size()).containsExactly(3, 2);
    }

    @Test
    void unquotedSemicolonsInACommaSeparatedFileAreText() throws NotReadable {
        var csv = "一级事项,公开内容,公开主体\n甲,条件;材料;时限;流程;电话,区民政局\n乙,条件;材料;时限,区民政局\n";
        assertThat(ShippedLists.read("zhongdian-lingyu", csv.getBytes(StandardCharsets.UTF_8), "a.csv")
                        .matters())
                .extracting(m -> m.elements().size())
                .containsExactly(5, 3);
    }

    @Test
    void aByteOrderMarkAndTheHintOfExcelAreNoHeading() throws NotReadable {
        var csv = "\uFEFFsep=;\r\n一级事项;公开内容;公开主体\r\n甲;条件;区民政局\r\n";
        var matter = ShippedLists.read("zhongdian-lingyu", csv.getBytes(StandardCharsets.UTF_8), "a.csv")
                .matters()
                .getFirst();
        assertThat(matter.level1()).isEqualTo("甲");
        assertThat(matter.row()).isEqualTo(3);
    }

    @Test
    void whatIsCutOffIsRefused() {
        var csv = "一级事项,公开内容,公开主体\n甲,\"条件\n材料".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(csv, "a.csv")).isEqualTo(Reason.CUT_OFF);
        var half = "一级事项,公开内容,公开主体\n甲,条件,区民政局".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(java.util.Arrays.copyOf(half, half.length - 1), "a.csv"))
                .isEqualTo(Reason.CUT_OFF);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(delimiter = '|', textBlock = """
            %PDF-1.7 | a.xlsx | PDF
            <!DOCTYPE html><html><table><tr><td>序号</td></tr></table></html> | a.xls | HTML
            <table><tr><td>序号</td></tr></table> | a.csv | HTML
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"> | a.xlsx | HTML
            <?xml version="1.0"?><Workbook> | a.xls | XML
            {"a": 1} | a.csv | JSON
            序号,一级事项 | a.xlsx | TEXT
            """)
    void saysWhatAFileReallyIs(String content, String name, String found) {
        assertThat(catchThrowableOfType(
                                NotReadable.class,
                                () -> ShippedLists.read(
                                        "zhongdian-lingyu", content.getBytes(StandardCharsets.UTF_8), name))
                        .found())
                .isEqualTo(found);
    }

    @Test
    void whatUnpacksToAnEnormousSizeIsStopped() {
        var row = "<row><!--" + "0".repeat(4_000_000) + "--></row>";
        var sheet = "<sheetData>" + row.repeat(110) + "</sheetData>";
        var book = org.gongkai.standards.catalogue.sheet.RawBook.usual().sheet(sheet);
        assertThat(refusal(book.bytes(), "a.xlsx")).isEqualTo(Reason.BOMB);
    }

    @Test
    void readsColumnsOfOtherNamesByAMapping() throws NotReadable {
        var csv = "项,内容,谁,甲\n学校介绍,办学性质,区教育局,乙\n".getBytes(StandardCharsets.UTF_8);
        var reading = ShippedLists.read("zhongdian-lingyu", csv, "a.csv", "项=level1,内容=公开内容,谁=subjects", "");
        assertThat(reading.matters().getFirst())
                .extracting(
                        ReadMatter::level1,
                        m -> m.elements().getFirst(),
                        m -> m.extra().get("甲"))
                .containsExactly("学校介绍", "办学性质", "乙");
    }

    @Test
    void cellsThatLookLikeFormulasAreText() throws NotReadable {
        var csv = "一级事项,公开内容,公开主体\n=1+1,@说明,-无\n".getBytes(StandardCharsets.UTF_8);
        var matter =
                ShippedLists.read("zhongdian-lingyu", csv, "a.csv").matters().getFirst();
        assertThat(matter.level1()).isEqualTo("=1+1");
        assertThat(matter.elements()).containsExactly("@说明");
    }

    @Test
    void refusesWhatIsNoListAndSaysWhy() throws Exception {
        assertThat(refusal(new byte[0], "a.xlsx")).isEqualTo(Reason.EMPTY);
        assertThat(refusal("  \n ".getBytes(StandardCharsets.UTF_8), "a.csv")).isEqualTo(Reason.EMPTY);
        assertThat(refusal("这是一段说明，不是清单。".getBytes(StandardCharsets.UTF_8), "a.csv"))
                .isEqualTo(Reason.NO_HEADER);
        assertThat(refusal("序号,一级事项,公开内容".getBytes(StandardCharsets.UTF_8), "a.csv"))
                .isEqualTo(Reason.NO_ROWS);
        assertThat(refusal(new byte[] {'%', 'P', 'D', 'F', '-', 0, 1, 2}, "a.csv"))
                .isEqualTo(Reason.OTHER_FORMAT);
        assertThat(refusal("序号".getBytes(StandardCharsets.UTF_8), "a.xlsx")).isEqualTo(Reason.OTHER_FORMAT);
        assertThat(refusal(encrypted(), "a.xlsx")).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal(word(), "a.xlsx")).isEqualTo(Reason.OTHER_FORMAT);
        assertThat(refusal(zip(), "a.xlsx")).isEqualTo(Reason.OTHER_FORMAT);
        var whole = new AwkwardBook("a").nationalHeader().row("1|a|b|c").bytes();
        assertThat(refusal(java.util.Arrays.copyOf(whole, whole.length / 2), "a.xlsx"))
                .isEqualTo(Reason.BROKEN);
    }

    private static Reason refusal(byte[] content, String name) {
        return catchThrowableOfType(NotReadable.class, () -> ShippedLists.read("zhongdian-lingyu", content, name))
                .reason();
    }

    private static byte[] encrypted() throws IOException, GeneralSecurityException {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(new AwkwardBook("a").row("序号").bytes());
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("清单");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(65);
        }
        return out.toByteArray();
    }
}
