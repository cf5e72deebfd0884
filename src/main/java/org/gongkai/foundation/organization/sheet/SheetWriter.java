package org.gongkai.foundation.organization.sheet;

import static org.gongkai.foundation.design.Speech.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes units as a workbook that prints well: head repeated, A4 across, cells as text. */
final class SheetWriter {

    private static final int[] WIDTHS = {16, 30, 16, 10, 14, 22, 28, 26, 20, 48, 8, 12, 20};

    private SheetWriter() {}

    static List<String> headings() {
        return Arrays.stream(UnitColumn.values())
                .filter(column -> column != UnitColumn.BASIS)
                .map(UnitColumn::heading)
                .toList();
    }

    static byte[] workbook(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(say("organization.sheet.name"));
            var head = style(workbook, true);
            var body = style(workbook, false);
            write(sheet.createRow(0), headings(), head);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), rows.get(i), body);
            }
            for (int c = 0; c < WIDTHS.length; c++) {
                sheet.setColumnWidth(c, WIDTHS[c] * 256);
            }
            sheet.createFreezePane(2, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, WIDTHS.length - 1));
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(org.apache.poi.ss.usermodel.Row row, List<String> cells, XSSFCellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(cells.get(i));
            cell.setCellStyle(style);
        }
    }

    private static XSSFCellStyle style(Workbook workbook, boolean head) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(head);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(head ? BorderStyle.MEDIUM : BorderStyle.HAIR);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }
}
