package org.gongkai.standards.catalogue.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.standards.catalogue.sheet.Book;
import org.gongkai.standards.catalogue.sheet.BookReader;
import org.gongkai.standards.catalogue.sheet.Grid;
import org.gongkai.standards.catalogue.sheet.Grid.FlawKind;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;
import org.junit.jupiter.api.Test;

/** Workbooks of Excel 97 to 2003, as many offices still keep them. */
class OldExcelTests {

    @Test
    void showsTheSameAsTheNewFormat() throws IOException, NotReadable {
        try (var old = new HSSFWorkbook();
                var now = new XSSFWorkbook()) {
            var read = read(filled(old), "清单.xls");
            assertThat(read).isEqualTo(read(filled(now), "清单.xlsx"));
            assertThat(read.grids()).extracting(Grid::sheet).containsExactly("社会救助", "旧版");
            assertThat(read.grids()).extracting(Grid::hidden).containsExactly(false, true);

            var grid = read.grids().getFirst();
            assertThat(grid.rows().getFirst().texts())
                    .containsExactly("0005", "2024-03-05", "8", "☑", "TRUE", "合并", "合并", "甲乙");
            assertThat(grid.rows().get(1).hidden()).isTrue();
            assertThat(grid.rows().get(1).text(5)).isEqualTo("合并");
            assertThat(grid.hiddenColumns()).isEqualTo(Set.of(2));
            assertThat(grid.flaws()).extracting(Grid.Flaw::kind).containsExactly(FlawKind.ERROR_VALUE);
        }
    }

    @Test
    void isKnownByItsContentWhateverItsName() throws IOException, NotReadable {
        try (var old = new HSSFWorkbook()) {
            assertThat(read(filled(old), "清单.xlsx").grids()).hasSize(2);
        }
    }

    @Test
    void withAPasswordIsRefusedAsEncrypted() throws IOException {
        try (var old = new HSSFWorkbook()) {
            Biff8EncryptionKey.setCurrentUserPassword("geheim");
            var content = filled(old);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            refused(content, Reason.ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void cutOffIsRefused() throws IOException {
        try (var old = new HSSFWorkbook()) {
            var content = filled(old);
            assertThatThrownBy(() -> read(Arrays.copyOf(content, content.length / 2), "清单.xls"))
                    .isInstanceOf(NotReadable.class);
        }
    }

    private static void refused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> read(content, "清单.xls"))
                .isInstanceOfSatisfying(
                        NotReadable.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static Book read(byte[] content, String name) throws NotReadable {
        return BookReader.read(content, name);
    }

    private static byte[] filled(Workbook book) throws IOException {
        var sheet = book.createSheet("社会救助");
        var row = sheet.createRow(0);
        row.createCell(0).setCellValue(5);
        row.getCell(0).setCellStyle(book.createCellStyle());
        row.getCell(0).getCellStyle().setDataFormat(book.createDataFormat().getFormat("0000"));
        row.createCell(1).setCellValue(45_356);
        row.getCell(1).setCellStyle(book.createCellStyle());
        row.getCell(1).getCellStyle().setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        row.createCell(2).setCellFormula("A1+3");
        row.createCell(3).setCellValue("R");
        for (int i = 0; i < 3; i++) {
            book.createFont().setFontName("宋体");
        }
        var symbols = book.createFont();
        symbols.setFontName("Wingdings 2");
        row.getCell(3).setCellStyle(book.createCellStyle());
        row.getCell(3).getCellStyle().setFont(symbols);
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellValue("合并");
        row.createCell(7).setCellValue("甲\u00A0乙");
        row.createCell(8).setCellFormula("1/0");
        sheet.createRow(1).createCell(0).setCellValue("第二行");
        sheet.getRow(1).setZeroHeight(true);
        sheet.addMergedRegion(CellRangeAddress.valueOf("F1:G2"));
        sheet.setColumnHidden(2, true);
        book.createSheet("旧版").createRow(0).createCell(0).setCellValue("旧");
        book.setSheetHidden(1, true);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        try (var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }
}
