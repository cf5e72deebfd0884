package org.gongkai.standards.catalogue.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;

/** A list as a workbook that can be printed as it is: A4 across, title, merged header on every page, borders. */
public final class XlsxFile {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int CHARACTER = 512;

    private XlsxFile() {}

    /**
     * @param note the line below the title: edition, date, filter
     */
    public static byte[] of(ListType type, String note, List<Matter> matters) {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var out = new ByteArrayOutputStream()) {
            var form = Form.of(type, matters);
            var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(type.name()));
            var styles = new Styles(book);
            int width = form.columns().size();
            title(sheet, styles, type.name(), note, width);
            header(sheet, styles, form);
            int at = 4;
            for (var matter : matters) {
                row(sheet.createRow(at++), styles, form, matter);
            }
            page(sheet, form, at);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void title(Sheet sheet, Styles styles, String name, String note, int width) {
        var title = sheet.createRow(0);
        title.setHeightInPoints(30);
        cell(title, 0, name, styles.title());
        cell(sheet.createRow(1), 0, note, styles.note());
        if (width > 1) {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, width - 1));
        }
    }

    /** Two rows: groups over their columns, single columns over both rows. */
    private static void header(Sheet sheet, Styles styles, Form form) {
        var top = sheet.createRow(2);
        var bottom = sheet.createRow(3);
        var columns = form.columns();
        int from = 0;
        while (from < columns.size()) {
            var group = columns.get(from).group();
            int to = from;
            while (!group.isEmpty()
                    && to + 1 < columns.size()
                    && columns.get(to + 1).group().equals(group)) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                cell(top, i, group.isEmpty() ? columns.get(i).label() : group, styles.head());
                cell(bottom, i, group.isEmpty() ? "" : columns.get(i).label(), styles.head());
            }
            if (group.isEmpty()) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, from, from));
            } else if (to > from) {
                sheet.addMergedRegion(new CellRangeAddress(2, 2, from, to));
            }
            from = to + 1;
        }
    }

    private static void row(Row row, Styles styles, Form form, Matter matter) {
        for (int i = 0; i < form.columns().size(); i++) {
            var text = form.columns().get(i).cell().apply(matter);
            boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
            cell(row, i, text, formula ? styles.quoted() : styles.body());
        }
    }

    private static void page(Sheet sheet, Form form, int rows) {
        for (int i = 0; i < form.columns().size(); i++) {
            sheet.setColumnWidth(i, form.columns().get(i).width() * CHARACTER);
        }
        sheet.setRepeatingRows(new CellRangeAddress(2, 3, -1, -1));
        sheet.createFreezePane(0, 4);
        if (rows > 4) {
            sheet.setAutoFilter(
                    new CellRangeAddress(3, rows - 1, 0, form.columns().size() - 1));
        }
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("&P / &N");
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
