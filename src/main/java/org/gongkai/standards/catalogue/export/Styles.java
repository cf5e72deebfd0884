package org.gongkai.standards.catalogue.export;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a printed list. All cells are text, so that leading zeros stay and nothing is computed. */
record Styles(CellStyle title, CellStyle note, CellStyle head, CellStyle body, CellStyle quoted) {

    Styles(Workbook book) {
        this(title(book), note(book), head(book), body(book, false), body(book, true));
    }

    private static CellStyle title(Workbook book) {
        var style = text(book, 18, true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static CellStyle note(Workbook book) {
        var style = text(book, 10, false);
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private static CellStyle head(Workbook book) {
        var style = framed(text(book, 10, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle body(Workbook book, boolean quoted) {
        var style = framed(text(book, 10, false));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static CellStyle text(Workbook book, int points, boolean bold) {
        var font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private static CellStyle framed(CellStyle style) {
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
