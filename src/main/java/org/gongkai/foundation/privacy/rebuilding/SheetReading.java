package org.gongkai.foundation.privacy.rebuilding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.foundation.files.Errand.Declined;
import org.gongkai.foundation.privacy.redaction.Form;
import org.gongkai.foundation.privacy.redaction.Leaf;
import org.gongkai.foundation.privacy.redaction.Manuscript;
import org.gongkai.foundation.privacy.redaction.Manuscript.Remark;

/** Reads an XLSX: what is to be seen in its sheets, each cell as it is shown, without what is hidden. */
public final class SheetReading {

    private final DataFormatter shown = new DataFormatter(Locale.CHINA);
    private final List<Leaf> leaves = new ArrayList<>();
    private int hiddenSheets;
    private int hiddenLines;
    private int remarks;

    private SheetReading() {
        shown.setUseCachedValuesForFormulaCells(true);
    }

    public static Manuscript read(Path original) throws IOException {
        var reading = new SheetReading();
        try (var opened = OPCPackage.open(original.toFile(), PackageAccess.READ);
                var book = new XSSFWorkbook(opened)) {
            int shown = 0;
            for (int at = 0; at < book.getNumberOfSheets(); at++) {
                if (book.getSheetVisibility(at) == SheetVisibility.VISIBLE) {
                    reading.read(book.getSheetAt(at), ++shown);
                } else {
                    reading.hiddenSheets++;
                }
            }
            return new Manuscript(Form.XLSX, reading.leaves, reading.remarks());
        } catch (InvalidFormatException broken) {
            throw new IOException("damaged", broken);
        }
    }

    private List<Remark> remarks() {
        List<Remark> all = new ArrayList<>(List.of(Remark.of("xlsx")));
        if (hiddenSheets > 0) all.add(Remark.of("hiddenSheets", hiddenSheets));
        if (hiddenLines > 0) all.add(Remark.of("hiddenLines", hiddenLines));
        if (remarks > 0) all.add(Remark.of("comments"));
        return all;
    }

    private void read(XSSFSheet sheet, int number) {
        add(Leaf.of(Leaf.Place.of(Leaf.Kind.SHEET, number), "", sheet.getSheetName()));
        var spans = spans(sheet);
        remarks += sheet.getCellComments().size();
        for (var row : sheet) {
            if (row.getZeroHeight()) {
                hiddenLines++;
                continue;
            }
            for (var cell : row) {
                if (sheet.isColumnHidden(cell.getColumnIndex())) {
                    hiddenLines++;
                    continue;
                }
                var text = shown.formatCellValue(cell);
                if (text.isEmpty()) continue;
                add(Leaf.of(
                        new Leaf.Place(Leaf.Kind.FIELD, number, cell.getRowIndex() + 1, cell.getColumnIndex() + 1),
                        spans.getOrDefault(cell.getAddress(), ""),
                        text));
            }
        }
    }

    private void add(Leaf leaf) {
        if (leaves.size() >= Packages.MOST_LEAVES) {
            throw new Declined("privacy.redaction.leaves", Packages.MOST_LEAVES);
        }
        leaves.add(leaf);
    }

    /** Cells that reach over others, as rows and columns. */
    private static Map<CellAddress, String> spans(XSSFSheet sheet) {
        Map<CellAddress, String> spans = new HashMap<>();
        for (var region : sheet.getMergedRegions()) {
            spans.put(
                    new CellAddress(region.getFirstRow(), region.getFirstColumn()),
                    (region.getLastRow() - region.getFirstRow() + 1)
                            + " "
                            + (region.getLastColumn() - region.getFirstColumn() + 1));
        }
        return spans;
    }
}
