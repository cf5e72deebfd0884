package org.gongkai.standards.catalogue.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.standards.catalogue.sheet.CleanText;
import org.gongkai.standards.catalogue.sheet.Grid;
import org.gongkai.standards.catalogue.sheet.GridBuilder;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.gongkai.standards.catalogue.sheet.NotReadable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLS as Excel 97 to 2003 wrote it (BIFF8), record by record, into the same grids as XLSX. Older ones have another
 * form and are refused.
 */
public final class XlsGrids {
    private static final int BIFF8 = 0x600;
    private static final int LARGEST = 30 * 1024 * 1024;
    private static final int MOST_TEXTS = 500_000;
    private static final int SST = 0xFC;

    /** Says that what follows is enciphered, if only against changes; then the number of texts cannot be seen before. */
    private static final int LOCK = 0x2F;

    private static final int LARGEST_LOCKED = 8 * 1024 * 1024;

    private final byte[] content;
    private final CellFormats formats = new CellFormats();
    private final List<BoundSheetRecord> announced = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private List<BoundSheetRecord> sheets = List.of();
    private @Nullable SSTRecord texts;
    private @Nullable XlsSheet sheet;
    private int depth;
    private int begun = -1;

    public XlsGrids(byte[] content) {
        this.content = content;
    }

    public List<Grid> read() throws NotReadable {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            check(container.getRoot());
            var request = new HSSFRequest();
            request.addListenerForAllRecords(this::take);
            new HSSFEventFactory().processWorkbookEvents(request, container);
        } catch (GridBuilder.TooMuch e) {
            throw new NotReadable(Reason.TOO_LARGE);
        } catch (EncryptedDocumentException e) {
            throw new NotReadable(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new NotReadable(Reason.BROKEN);
        }
        if (grids.isEmpty()) {
            throw new NotReadable(Reason.EMPTY);
        }
        return grids;
    }

    /** Looks at sizes and the version before anything is taken into memory. */
    private static void check(DirectoryNode root) throws IOException, NotReadable {
        var name = part(root);
        if (name == null) {
            throw new NotReadable(Reason.OLD_EXCEL);
        }
        try (var records = root.createDocumentInputStream(name)) {
            int size = records.available();
            boolean locked = false;
            if (size > LARGEST) {
                throw new NotReadable(Reason.TOO_LARGE);
            }
            boolean first = true;
            while (records.available() >= 4) {
                int kind = records.readUShort();
                int length = records.readUShort();
                if (first && (length < 2 || records.readUShort() != BIFF8)) {
                    throw new NotReadable(Reason.OLD_EXCEL);
                }
                int read = first ? 2 : 0;
                first = false;
                locked |= kind == LOCK;
                if (locked && size > LARGEST_LOCKED) {
                    throw new NotReadable(Reason.ENCRYPTED);
                }
                if (kind == SST && length >= 8 && !locked) {
                    records.readInt();
                    int unique = records.readInt();
                    read = 8;
                    if (unique < 0 || unique > MOST_TEXTS) {
                        throw new NotReadable(Reason.TOO_LARGE);
                    }
                }
                if (records.skip(length - read) < length - read) {
                    throw new NotReadable(Reason.CUT_OFF);
                }
            }
        }
    }

    private void take(Record entry) {
        switch (entry) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord bound -> announced.add(bound);
            case DateWindow1904Record window when window.getWindowing() == 1 -> formats.countFrom1904();
            case FormatRecord format -> formats.format(format.getIndexCode(), format.getFormatString());
            case FontRecord font -> formats.font(font.getFontName());
            case ExtendedFormatRecord style -> formats.style(style.getFormatIndex(), font(style.getFontIndex()));
            case SSTRecord shared -> texts = shared;
            default -> {
                if (sheet != null && depth == 1) {
                    sheet.take(entry);
                }
            }
        }
    }

    /** The fifth font has no number: what is counted as 5 is the one written fifth. */
    private static int font(int index) {
        return index > 4 ? index - 1 : index;
    }

    /** The first part tells of the workbook, each further one is a sheet; charts lie inside of sheets. */
    private void begin(BOFRecord begin) {
        if (++depth > 1) {
            return;
        }
        if (begun++ < 0) {
            return;
        }
        if (sheets.isEmpty()) {
            sheets = List.of(BoundSheetRecord.orderByBofPosition(announced));
        }
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET && begun <= sheets.size()) {
            var bound = sheets.get(begun - 1);
            boolean hidden = bound.isHidden() || bound.isVeryHidden();
            sheet = new XlsSheet(new GridBuilder(CleanText.of(bound.getSheetname()), hidden), formats, texts);
        }
    }

    private void end() {
        if (--depth == 0 && sheet != null) {
            grids.add(sheet.grid());
            sheet = null;
        }
    }

    /** The name of the part that holds the records of a workbook; null if the file is older. */
    private static @Nullable String part(DirectoryNode root) {
        return root.getEntryNames().stream()
                .filter(name -> name.equalsIgnoreCase("workbook") || name.equals("BOOK"))
                .findFirst()
                .orElse(null);
    }
}
