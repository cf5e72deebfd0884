package org.gongkai.standards.catalogue.excel;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.gongkai.standards.catalogue.sheet.Grid;
import org.gongkai.standards.catalogue.sheet.Grid.FlawKind;
import org.gongkai.standards.catalogue.sheet.GridBuilder;
import org.jspecify.annotations.Nullable;

/** Takes the records of one sheet of an XLS file; of a formula its last value counts. */
final class XlsSheet {
    private static final int MOST_CELLS = 4_000_000;

    private final GridBuilder grid;
    private final CellFormats formats;
    private final @Nullable SSTRecord texts;
    private @Nullable FormulaRecord waiting;
    private int cells;

    XlsSheet(GridBuilder grid, CellFormats formats, @Nullable SSTRecord texts) {
        this.grid = grid;
        this.formats = formats;
        this.texts = texts;
    }

    void take(Record entry) {
        if (entry instanceof CellValueRecordInterface && ++cells > MOST_CELLS) {
            throw new GridBuilder.TooMuch();
        }
        switch (entry) {
            case LabelSSTRecord label
            when texts != null ->
                text(label, texts.getString(label.getSSTIndex()).getString());
            case LabelRecord label -> text(label, label.getValue());
            case NumberRecord number -> number(number, number.getValue());
            case RKRecord number -> number(number, number.getRKNumber());
            case BoolErrRecord logical when logical.isBoolean() -> truth(logical, logical.getBooleanValue());
            case BoolErrRecord error -> error(error, error.getErrorValue());
            case FormulaRecord formula -> formula(formula);
            case StringRecord result when waiting != null -> text(waiting, result.getString());
            case RowRecord row when row.getZeroHeight() -> grid.hide(row.getRowNumber());
            case ColumnInfoRecord columns
            when columns.getHidden() -> grid.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
            case MergeCellsRecord merges -> merge(merges);
            default -> {}
        }
    }

    Grid grid() {
        return grid.build();
    }

    private void formula(FormulaRecord formula) {
        waiting = formula.hasCachedResultString() ? formula : null;
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN -> truth(formula, formula.getCachedBooleanValue());
            case ERROR -> error(formula, formula.getCachedErrorValue());
            default -> {}
        }
    }

    private void text(CellValueRecordInterface cell, String text) {
        var drawn = SymbolFonts.shown(formats.symbolFont(cell.getXFIndex()), text);
        grid.cell(cell.getRow(), cell.getColumn(), drawn);
    }

    private void number(CellValueRecordInterface cell, double value) {
        formats.place(grid, cell.getRow(), cell.getColumn(), cell.getXFIndex(), Double.toString(value));
    }

    private void truth(CellValueRecordInterface cell, boolean value) {
        grid.cell(cell.getRow(), cell.getColumn(), value ? "TRUE" : "FALSE");
    }

    private void error(CellValueRecordInterface cell, int code) {
        var words = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
        grid.flaw(cell.getRow(), cell.getColumn(), FlawKind.ERROR_VALUE, words);
    }

    private void merge(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            var area = merges.getAreaAt(i);
            grid.merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
        }
    }
}
