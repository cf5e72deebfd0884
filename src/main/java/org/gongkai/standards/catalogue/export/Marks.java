package org.gongkai.standards.catalogue.export;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** Styles of cells that differ: what was is struck out on rose, what is stands underlined on light green. */
record Marks(CellStyle was, CellStyle wasQuoted, CellStyle is, CellStyle isQuoted) {

    Marks(Workbook book, Styles styles) {
        this(
                mark(book, styles.body(), false),
                mark(book, styles.quoted(), false),
                mark(book, styles.body(), true),
                mark(book, styles.quoted(), true));
    }

    CellStyle of(boolean now, boolean quoted) {
        return now ? (quoted ? isQuoted : is) : (quoted ? wasQuoted : was);
    }

    private static CellStyle mark(Workbook book, CellStyle plain, boolean now) {
        var font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) 10);
        font.setStrikeout(!now);
        font.setUnderline(now ? Font.U_SINGLE : Font.U_NONE);
        var style = book.createCellStyle();
        style.cloneStyleFrom(plain);
        style.setFont(font);
        style.setFillForegroundColor((now ? IndexedColors.LIGHT_GREEN : IndexedColors.ROSE).getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
