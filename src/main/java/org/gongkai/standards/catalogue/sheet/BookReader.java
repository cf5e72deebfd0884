package org.gongkai.standards.catalogue.sheet;

import java.util.List;
import java.util.Locale;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;

/** Opens a file by what it is, not by what its name says. */
public final class BookReader {
    private static final int LARGEST = 60 * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

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
        if (startsWith(content, ZIP)) {
            if (ZipContents.isWhole(content) && !ZipContents.has(content, "xl/")) {
                throw new NotReadable(Reason.OTHER_FORMAT);
            }
            return new XlsxGrids(content).read();
        }
        if (startsWith(content, OLE)) {
            throw new NotReadable(OldExcel.isEncrypted(content) ? Reason.ENCRYPTED : Reason.OLD_EXCEL);
        }
        if (fileName.endsWith(".xlsx") || fileName.endsWith(".xlsm")) {
            throw new NotReadable(Reason.OTHER_FORMAT);
        }
        return List.of(new CsvGrid(content).read());
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length
                && java.util.Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
