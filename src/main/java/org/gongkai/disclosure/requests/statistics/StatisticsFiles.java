package org.gongkai.disclosure.requests.statistics;

import static org.gongkai.foundation.design.Speech.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The statistics as files (统计表): numbers stay numbers, and a sheet or a first column says by what they are told apart. */
final class StatisticsFiles {

    private static final String MARK = "\uFEFF";
    private static final int NAME_WIDTH = 28 * 256;
    private static final int NUMBER_WIDTH = 12 * 256;
    private static final List<String> COLUMNS =
            List.of("received", "answered", "inTime", "late", "extended", "reconsidered", "sued");

    private StatisticsFiles() {}

    static byte[] csv(Statistics statistics) {
        var text = new StringBuilder(MARK);
        text.append(say("requests.statistics.group")).append(',').append(say("requests.statistics.name"));
        COLUMNS.forEach(column -> text.append(',').append(say("requests.statistics." + column)));
        text.append("\r\n");
        for (var group : statistics.groups()) {
            for (var line : group.lines()) {
                text.append(quoted(say("requests.statistics." + group.by())))
                        .append(',')
                        .append(quoted(line.name()))
                        .append(',')
                        .append(numbers(line.counted()).stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",")))
                        .append("\r\n");
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
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

    /** A name never is a formula for a spreadsheet, nor ends its column. */
    private static String quoted(String name) {
        var safe = !name.isEmpty() && "=+-@".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
