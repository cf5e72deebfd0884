package org.gongkai.foundation.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names planted in every corner of office files are in no corner of the results. */
class OfficeLeakTests {

    private static final String NAME = "陈小满";
    private static final String PHONE = "13800138000";

    @TempDir
    private Path directory;

    @Test
    void ofADocumentOnlyWhatMayBeReadIsWrittenAnew() throws IOException {
        var planted = planted(
                "author",
                "deleted",
                "vanished",
                "field",
                "moved",
                "fallback",
                "picture",
                "comment",
                "variable",
                "creator",
                "custom",
                "item",
                "embedded",
                "media");
        var bytes = PlantedOffice.planted(planted, NAME);
        assertPlanted(bytes, planted);
        var bench = Bench.open(directory.resolve("work"), bytes);
        assertThat(bench.text())
                .contains("申请人陈小满的材料", "新增一句", "页眉里的陈小满", "脚注里的陈小满")
                .doesNotContain(planted.values());
        assertThat(bench.remarks()).contains("deleted", "hiddenText", "pictures", "comments", "objects");
        var result = bench.cut(Bench.words(NAME, PHONE));
        assertThat(bench.leaks()).isEmpty();
        assertGone(result, planted);
        try (var made = new XWPFDocument(Files.newInputStream(result));
                var words = new XWPFWordExtractor(made)) {
            assertThat(words.getText())
                    .contains("申请人■■■的材料", "页眉里的■■■", "脚注里的■■■", "其余内容可以公开")
                    .doesNotContain("００１３");
            assertThat(made.getTables()).hasSize(1);
            assertThat(made.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("■■■");
        }
    }

    @Test
    void ofAWorkbookOnlyWhatIsSeenIsWrittenAnew() throws IOException {
        var planted = planted(
                "argument", "row", "column", "header", "comment", "author", "defined", "sheet", "creator", "custom");
        planted.put("formula", "田公式");
        var bytes = PlantedOffice.xlsx(planted, NAME);
        planted.remove("formula");
        assertPlanted(bytes, planted);
        var bench = Bench.open(directory.resolve("work"), bytes);
        assertThat(bench.text()).contains(NAME, PHONE).doesNotContain(planted.values());
        assertThat(bench.remarks()).contains("hiddenSheets", "hiddenLines", "comments");
        var result = bench.cut(Bench.words(NAME, PHONE));
        assertThat(bench.leaks()).isEmpty();
        assertGone(result, planted);
        try (var made = new XSSFWorkbook(Files.newInputStream(result))) {
            assertThat(made.getNumberOfSheets()).isOne();
            var row = made.getSheetAt(0).getRow(0);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("■■■");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("■■■");
            assertThat(made.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("其余内容可以公开");
        }
    }

    @Test
    void aCellIsCalledAsItsProgramCallsIt() {
        assertThat(new Leaf.Place(Leaf.Kind.FIELD, 1, 7, 28).label()).isEqualTo("工作表 1 的 AB7 格");
        assertThat(Leaf.Place.of(Leaf.Kind.PAGE, 3).label()).isEqualTo("第 3 页");
    }

    @Test
    void theMarkIsOfOneLengthWhateverItHides() throws IOException {
        var bench = Bench.open(
                directory.resolve("work"),
                PlantedOffice.docx(Map.of(), PlantedOffice.paragraph("甲：欧阳小明明") + PlantedOffice.paragraph("乙：李四")));
        var result = bench.cut(Bench.words("欧阳小明明", "李四"));
        try (var made = new XWPFDocument(Files.newInputStream(result))) {
            assertThat(made.getParagraphs()).extracting(one -> one.getText()).containsExactly("甲：■■■", "乙：■■■");
        }
    }

    @Test
    void theProofFindsAWordThatWasLeftAndAPartThatWasCarriedOver() throws IOException {
        var bench =
                Bench.open(directory.resolve("work"), PlantedOffice.docx(Map.of(), PlantedOffice.paragraph("甲乙丙丁")));
        bench.cut(Bench.words("甲乙"));
        Files.write(
                bench.directory().resolve("result"),
                PlantedOffice.docx(
                        Map.of("word/comments.xml", PlantedOffice.part("comments", "")),
                        PlantedOffice.paragraph("甲", "乙")));
        assertThat(bench.leaks()).contains("text\tword/document.xml", "part\tword/comments.xml");
    }

    private void assertPlanted(byte[] bytes, Map<String, String> planted) throws IOException {
        var file = Files.write(directory.resolve("planted"), bytes);
        for (var one : planted.values()) {
            assertThat(Deep.holds(file, one)).as("%s was planted", one).isTrue();
        }
    }

    private static void assertGone(Path result, Map<String, String> planted) throws IOException {
        Predicate<String> isThere = word -> {
            try {
                return Deep.holds(result, word);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
        assertThat(planted.values()).noneMatch(isThere);
        assertThat(isThere.test(NAME)).isFalse();
        assertThat(isThere.test(PHONE)).isFalse();
    }

    /** A name of its own for each corner. */
    private static Map<String, String> planted(String... corners) {
        var planted = new LinkedHashMap<String, String>();
        var surnames = "林何许傅高谢萧曹罗邓冯彭潘田董";
        for (int at = 0; at < corners.length; at++) {
            planted.put(corners[at], surnames.charAt(at) + "藏" + "一二三四五六七八九十甲乙丙丁戊".charAt(at));
        }
        return planted;
    }
}
