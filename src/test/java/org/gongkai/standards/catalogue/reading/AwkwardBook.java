package org.gongkai.standards.catalogue.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds workbooks as offices make them: a line of text per row, cells between bars, merged regions by address. */
public final class AwkwardBook {
    /** The national form with its merged header of two rows. */
    public static final String[] NATIONAL_HEADER = {
        "序号|公开事项||公开内容（要素）|公开依据|公开时限|公开主体|公开渠道和载体|公开对象||公开方式||公开层级|", "|一级事项|二级事项||||||全社会|特定群众|主动|依申请|县级|乡级"
    };

    private final XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet sheet;
    private int next;

    public AwkwardBook(String sheetName) {
        sheet = book.createSheet(sheetName);
    }

    public AwkwardBook sheet(String name) {
        sheet = book.createSheet(name);
        next = 0;
        return this;
    }

    public AwkwardBook row(String cells) {
        var row = sheet.createRow(next++);
        var texts = cells.split("\\|", -1);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
        return this;
    }

    public AwkwardBook nationalHeader() {
        int top = next;
        for (var line : NATIONAL_HEADER) {
            row(line);
        }
        for (int column : new int[] {0, 3, 4, 5, 6, 7}) {
            sheet.addMergedRegion(new CellRangeAddress(top, top + 1, column, column));
        }
        for (int column : new int[] {1, 8, 10, 12}) {
            sheet.addMergedRegion(new CellRangeAddress(top, top, column, column + 1));
        }
        return this;
    }

    public AwkwardBook merge(String region) {
        sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf(region));
        return this;
    }

    public AwkwardBook hide(int row) {
        sheet.getRow(row - 1).setZeroHeight(true);
        return this;
    }

    public XSSFSheet current() {
        return sheet;
    }

    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            book.write(out);
            book.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
