package org.gongkai.foundation.identity.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.gongkai.foundation.identity.record.AccessReading;
import org.gongkai.foundation.identity.record.Link;
import org.gongkai.foundation.identity.web.Moments;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The record of access as a table to take along, with the digests by which others can verify it; the export is recorded itself. */
@Controller
@PreAuthorize("hasRole('AUDIT_ADMINISTRATOR')")
class AccessExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final AccessReading records;

    AccessExport(AccessReading records) {
        this.records = records;
    }

    @GetMapping("/desk/access/export.csv")
    void csv(AccessForm form, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"access-record.csv\"");
        var out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        var csv = CSVFormat.EXCEL.print(out);
        csv.printRecord("number", "at", "who", "kind", "target", "detail", "address", "previous", "hash");
        records.each(form.ask(), link -> {
            try {
                csv.printRecord(cells(link));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        csv.flush();
    }

    private static Object[] cells(Link link) {
        return new Object[] {
            link.number(),
            Moments.second(link.at()),
            harmless(link.who()),
            link.kind(),
            harmless(link.target()),
            harmless(link.detail()),
            link.address(),
            link.previous(),
            link.hash()
        };
    }

    /** No name typed at the door becomes a formula in somebody's spreadsheet. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && text.length() > 1 ? "'" + text : text;
    }
}
