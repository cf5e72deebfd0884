package org.gongkai.foundation.privacy.rebuilding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongkai.foundation.privacy.redaction.Cuts;
import org.gongkai.foundation.privacy.redaction.Leaf;
import org.gongkai.foundation.privacy.redaction.Manuscript;

/** Writes a new XLSX: the cells as they are shown, as text, without formulas, names or anything hidden. */
public final class SheetMaking {

    private static final int WINDOW = 200;
    private static final int MOST_CHARACTERS = 32_000;
    private static final int WIDTH = 16;

    private SheetMaking() {}

    public static void make(Manuscript manuscript, Cuts cuts, Path result) throws IOException {
        var texts = Blackened.texts(manuscript, cuts);
        try (var book = new SXSSFWorkbook(WINDOW);
                var out = Files.newOutputStream(result)) {
            book.setZip64Mode(Zip64Mode.AsNeeded);
            Sheet sheet = null;
            for (int at = 0; at < texts.size(); at++) {
                var leaf = manuscript.leaves().get(at);
                if (leaf.place().kind() == Leaf.Kind.SHEET || sheet == null) {
                    sheet = book.createSheet(name(book, texts.get(at)));
                    sheet.setDefaultColumnWidth(WIDTH);
                } else {
                    set(sheet, leaf, texts.get(at));
                }
            }
            if (sheet == null) book.createSheet();
            book.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("");
            book.write(out);
        }
    }

    private static String name(SXSSFWorkbook book, String wanted) {
        var safe = WorkbookUtil.createSafeSheetName(wanted, '-');
        var name = safe;
        for (int n = 2; book.getSheet(name) != null; n++) {
            name = safe.substring(0, Math.min(safe.length(), 26)) + " " + n;
        }
        return name;
    }

    private static void set(Sheet sheet, Leaf leaf, String text) {
        var place = leaf.place();
        var row = sheet.getRow(place.row() - 1);
        if (row == null) row = sheet.createRow(place.row() - 1);
        row.createCell(place.column() - 1).setCellValue(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        if (!leaf.style().isEmpty()) {
            var span = leaf.style().split(" ", 2);
            sheet.addMergedRegionUnsafe(new CellRangeAddress(
                    place.row() - 1,
                    place.row() - 2 + Integer.parseInt(span[0]),
                    place.column() - 1,
                    place.column() - 2 + Integer.parseInt(span[1])));
        }
    }
}
