package org.gongkai.foundation.organization.sheet;

import static org.gongkai.foundation.design.Speech.say;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;

/** Reads rows of units from the bytes of an XLSX, XLS or CSV file. */
final class SheetReader {

    private static final int MOST_ROWS = 10_000;
    private static final int HEADING_WITHIN = 10;
    private static final long LARGEST = 32L * 1024 * 1024;

    private SheetReader() {}

    static List<UnitRow> read(byte[] file) {
        boolean workbook = file.length > 4 && (file[0] == 'P' && file[1] == 'K' || (file[0] & 0xff) == 0xd0);
        var sheets = workbook ? workbook(file) : Map.of("", Csv.rows(text(file)));
        var rows = new ArrayList<UnitRow>();
        sheets.forEach((name, lines) -> rows.addAll(units(name, lines)));
        if (rows.isEmpty()) {
            throw new Refused(
                    say("organization.sheet.noHeading", UnitColumn.CODE.heading(), UnitColumn.NAME.heading()));
        }
        if (rows.size() > MOST_ROWS) {
            throw new Refused(say("organization.sheet.tooMany", MOST_ROWS));
        }
        return rows;
    }

    private static List<UnitRow> units(String sheet, List<List<String>> lines) {
        for (int i = 0; i < Math.min(HEADING_WITHIN, lines.size()); i++) {
            var heading = heading(lines.get(i));
            if (heading.containsValue(UnitColumn.CODE) && heading.containsValue(UnitColumn.NAME)) {
                return below(sheet, lines, i, heading);
            }
        }
        return List.of();
    }

    private static List<UnitRow> below(
            String sheet, List<List<String>> lines, int top, Map<Integer, UnitColumn> heading) {
        var rows = new ArrayList<UnitRow>();
        for (int i = top + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.stream().allMatch(String::isBlank)) {
                continue;
            }
            var cells = new EnumMap<UnitColumn, String>(UnitColumn.class);
            heading.forEach((at, column) -> cells.put(column, at < line.size() ? plain(line.get(at)) : ""));
            rows.add(new UnitRow(sheet, i + 1, cells));
        }
        return rows;
    }

    /** A cell without the mark that keeps spreadsheets from taking it for a formula. */
    private static String plain(String cell) {
        var text = cell.strip();
        return text.matches("(?s)'[=+\\-@].*") ? text.substring(1) : text;
    }

    private static Map<Integer, UnitColumn> heading(List<String> line) {
        var columns = new HashMap<Integer, UnitColumn>();
        for (int i = 0; i < line.size(); i++) {
            int at = i;
            UnitColumn.of(line.get(i)).ifPresent(column -> columns.put(at, column));
        }
        return columns;
    }

    private static Map<String, List<List<String>>> workbook(byte[] file) {
        if (file[0] == 'P') {
            refuseBombs(file);
        }
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            var formatter = new DataFormatter(Locale.CHINA);
            var sheets = new java.util.LinkedHashMap<String, List<List<String>>>();
            workbook.forEach(sheet -> sheets.put(sheet.getSheetName(), lines(sheet, formatter)));
            return sheets;
        } catch (IOException | EncryptedDocumentException broken) {
            throw new Refused(say("organization.sheet.unreadable"));
        } catch (RuntimeException contradictory) {
            // what does not fit together is told by many exceptions of the library, none of them a bug of ours
            throw new Refused(say("organization.sheet.unreadable"));
        }
    }

    /** All of a workbook is held in memory, so it may not unpack to more than ten thousand units can need. */
    private static void refuseBombs(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var buffer = new byte[1 << 16];
            long unpacked = 0;
            while (zip.getNextEntry() != null) {
                for (int read; (read = zip.read(buffer)) > 0; ) {
                    unpacked += read;
                    if (unpacked > LARGEST) {
                        throw new Refused(say("organization.sheet.tooMany", MOST_ROWS));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(say("organization.sheet.unreadable"));
        }
    }

    private static List<List<String>> lines(Sheet sheet, DataFormatter formatter) {
        var lines = new ArrayList<List<String>>();
        for (int i = 0; i <= Math.min(sheet.getLastRowNum(), MOST_ROWS + HEADING_WITHIN); i++) {
            var row = sheet.getRow(i);
            var cells = new ArrayList<String>();
            for (int c = 0; row != null && c < Math.min(row.getLastCellNum(), 100); c++) {
                cells.add(text(row.getCell(c), formatter));
            }
            lines.add(cells);
        }
        return lines;
    }

    private static String text(@Nullable Cell cell, DataFormatter formatter) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return formatter.formatCellValue(cell);
    }

    /** UTF-8 when it is, else what WPS and Excel write on Chinese systems. */
    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }
}
