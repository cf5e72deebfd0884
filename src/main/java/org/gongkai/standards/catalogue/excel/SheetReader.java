package org.gongkai.standards.catalogue.excel;

import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.gongkai.standards.catalogue.sheet.Grid.FlawKind;
import org.gongkai.standards.catalogue.sheet.GridBuilder;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Listens to the XML of one sheet. Addresses of rows and cells may be missing, as some programs leave them out; then they
 * follow one another. Only what a cell shows counts: of a formula its last value, of rich text its words.
 */
final class SheetReader extends DefaultHandler {
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_CELLS = 4_000_000;
    private static final long MOST_TEXT = 60_000_000;
    /** A spreadsheet holds 32,767 characters in a cell; who writes more did not write a list. */
    private static final int LONGEST_CELL = 1_000_000;

    private final SharedTexts texts;
    private final CellFormats formats;
    private final GridBuilder grid;
    private final StringBuilder value = new StringBuilder();
    private long length;
    private int row = -1;
    private int column = -1;
    private int style;
    private int cells;
    private int rows;
    private int counted = -1;
    private String type = "";
    private @Nullable String run;
    private boolean listening;
    private boolean formula;
    private boolean valued;
    private int phonetic;

    SheetReader(SharedTexts texts, CellFormats formats, GridBuilder grid) {
        this.texts = texts;
        this.formats = formats;
        this.grid = grid;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "col" -> column(attributes);
            case "row" -> row(attributes);
            case "c" -> cell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic++;
            case "r" -> run = null;
            case "rFont" -> run = SymbolFonts.name(attributes.getValue("val"));
            case "v" -> listening = valued = true;
            case "t" -> listening = phonetic == 0;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int from, int count) {
        if (listening) {
            length += count;
            if (length > MOST_TEXT || value.length() > LONGEST_CELL) {
                throw new GridBuilder.TooMuch();
            }
            value.append(SymbolFonts.shown(run, new String(characters, from, count)));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> listening = false;
            case "rPh" -> phonetic--;
            case "c" -> place();
            default -> {}
        }
    }

    private void column(Attributes attributes) {
        if (isTrue(attributes.getValue("hidden"))) {
            int first = Integer.parseInt(attributes.getValue("min")) - 1;
            int last = Integer.parseInt(attributes.getValue("max")) - 1;
            grid.hideColumns(first, last);
        }
    }

    private void row(Attributes attributes) {
        var number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        if (isTrue(attributes.getValue("hidden"))) {
            grid.hide(row);
        }
    }

    private void cell(Attributes attributes) {
        var address = attributes.getValue("r");
        column = address == null ? column + 1 : new CellReference(address).getCol();
        type = Objects.toString(attributes.getValue("t"), "n");
        var styled = attributes.getValue("s");
        style = styled == null ? 0 : Integer.parseInt(styled);
        formula = valued = false;
        run = null;
        value.setLength(0);
    }

    private void place() {
        var raw = value.toString();
        if (!raw.isEmpty()) {
            count();
        }
        switch (type) {
            case "s" -> grid.clean(row, column, raw.isBlank() ? "" : drawn(texts.at(Integer.parseInt(raw.strip()))));
            case "e" -> grid.flaw(row, column, FlawKind.ERROR_VALUE, raw);
            case "b" -> grid.cell(row, column, raw.isBlank() ? "" : isTrue(raw.strip()) ? "TRUE" : "FALSE");
            case "d" ->
                grid.cell(
                        row,
                        column,
                        raw.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "").replace('T', ' '));
            case "n" -> number(raw.strip());
            default -> grid.cell(row, column, drawn(raw));
        }
        if (formula && raw.isEmpty() && !(valued && type.equals("str"))) {
            grid.flaw(row, column, FlawKind.NO_VALUE, "");
        }
    }

    private String drawn(String text) {
        return SymbolFonts.shown(formats.symbolFont(style), text);
    }

    /** Rows count when something stands in them: formatting often goes down to the last row there is. */
    private void count() {
        rows += row == counted ? 0 : 1;
        counted = row;
        if (++cells > MOST_CELLS || rows > MOST_ROWS) {
            throw new GridBuilder.TooMuch();
        }
    }

    private void number(String raw) {
        if (!raw.isEmpty()) {
            formats.place(grid, row, column, style, raw);
        }
    }

    private void merge(String reference) {
        var region = CellRangeAddress.valueOf(reference);
        grid.merge(region.getFirstRow(), region.getLastRow(), region.getFirstColumn(), region.getLastColumn());
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equalsIgnoreCase(value);
    }
}
