package org.gongkai.standards.catalogue.sheet;

import java.util.List;
import java.util.Locale;
import org.gongkai.standards.catalogue.excel.XlsGrids;
import org.gongkai.standards.catalogue.excel.XlsxGrids;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;

/** Opens a file by what it is, not by what its name says. */
public final class BookReader {
    private static final int LARGEST = 60 * 1024 * 1024;

    private BookReader() {}

    public static Book read(byte[] content, String fileName) throws NotReadable {
        if (content.length == 0) {
            throw new NotReadable(Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new NotReadable(Reason.TOO_LARGE);
        }
        List<Grid> grids = grids(content, fileName.toLowerCase(Locale.ROOT));
        if (grids.stream().allMatch(grid -> grid.rows().isEmpty())) {
            throw new NotReadable(Reason.EMPTY);
        }
        return new Book(grids);
    }

    private static List<Grid> grids(byte[] content, String fileName) throws NotReadable {
        if (FileKind.isZip(content)) {
            return new XlsxGrids(content).read();
        }
        if (FileKind.isOle(content)) {
            var inside = FileKind.inOle(content);
            if (inside.equals("XLS")) {
                return new XlsGrids(content).read();
            }
            throw old(inside);
        }
        if (content.length > 3 && content[0] == 9 && content[1] <= 8 && content[3] == 0) {
            throw new NotReadable(Reason.OLD_EXCEL);
        }
        var other = FileKind.other(content);
        if (other != null) {
            throw new NotReadable(Reason.OTHER_FORMAT, other);
        }
        if (fileName.matches(".*\\.(?:xls|xlsx|xlsm|xlsb|ods|et)$")) {
            throw new NotReadable(Reason.OTHER_FORMAT, "TEXT");
        }
        return List.of(new CsvGrid(content).read());
    }

    private static NotReadable old(String inside) {
        return switch (inside) {
            case "ENCRYPTED" -> new NotReadable(Reason.ENCRYPTED);
            case "BROKEN" -> new NotReadable(Reason.BROKEN);
            default -> new NotReadable(Reason.OTHER_FORMAT, inside);
        };
    }
}
