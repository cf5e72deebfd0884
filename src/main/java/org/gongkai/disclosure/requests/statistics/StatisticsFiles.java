package org.gongkai.disclosure.requests.statistics;

import static org.gongkai.foundation.design.Speech.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongkai.foundation.design.export.CsvTable;

/** The statistics as files (统计表): numbers stay numbers, and a sheet or a first column says by what they are told apart. */
final class StatisticsFiles {

    private static final int NAME_WIDTH = 28 * 256;
    private static final int NUMBER_WIDTH = 12 * 256;
    private static final List<String> COLUMNS =
            List.of("received", "answered", "inTime", "late", "extended", "reconsidered", "sued");

    private StatisticsFiles() {}

    static byte[] csv(Statistics statistics) {
        var head = new ArrayList<>(List.of(say("requests.statistics.group"), say("requests.statistics.name")));
        COLUMNS.forEach(column -> head.add(say("requests.statistics." + column)));
        var table = new CsvTable().row(head);
        for (var group : statistics.groups()) {
            for (var line : group.lines()) {
                var cells = new ArrayList<Object>(List.of(say("requests.statistics." + group.by()), line.name()));
                cells.addAll(numbers(line.counted()));
                table.row(cells);
            }
        }
        return table.bytes();
    }

    static byte[] workbook(Statistics statistics) {
        try (var book = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            for (var group : statistics.groups()) {
                var title = say("requests.statistics." + group.by());
                fill(book.createSheet(WorkbookUtil.createSafeSheetName(title)), statistics, group);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Sheet sheet, Statistics statistics, Statistics.Group group) {
        sheet.setColumnWidth(0, NAME_WIDTH);
        var period = sheet.createRow(0);
        period.createCell(0)
                .setCellValue(say(
                        "requests.statistics.period",
                        statistics.from().toString(),
                        statistics.to().toString()));
        var head = sheet.createRow(1);
        head.createCell(0).setCellValue(say("requests.statistics." + group.by() + ".column"));
        for (int at = 0; at < COLUMNS.size(); at++) {
            sheet.setColumnWidth(at + 1, NUMBER_WIDTH);
            head.createCell(at + 1).setCellValue(say("requests.statistics." + COLUMNS.get(at)));
        }
        int row = 2;
        for (var line : group.lines()) {
            var cells = sheet.createRow(row++);
            cells.createCell(0).setCellValue(line.name());
            var numbers = numbers(line.counted());
            for (int at = 0; at < numbers.size(); at++) {
                cells.createCell(at + 1).setCellValue(numbers.get(at));
            }
        }
        sheet.createFreezePane(1, 2);
    }

    private static List<Long> numbers(Counted counted) {
        return List.of(
                counted.received(),
                counted.answered(),
                counted.inTime(),
                counted.late(),
                counted.extended(),
                counted.reconsidered(),
                counted.sued());
    }
}
