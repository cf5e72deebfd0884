package org.gongkai.foundation.identity.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.foundation.design.export.CsvTable;
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

    private final AccessReading records;

    AccessExport(AccessReading records) {
        this.records = records;
    }

    @GetMapping("/desk/access/export.csv")
    void csv(AccessForm form, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"access-record.csv\"");
        var out = response.getWriter();
        var table =
                new CsvTable(out).row("number", "at", "who", "kind", "target", "detail", "address", "previous", "hash");
        records.each(form.ask(), link -> table.row(cells(link)));
        out.flush();
    }

    private static Object[] cells(Link link) {
        return new Object[] {
            link.number(),
            Moments.second(link.at()),
            link.who(),
            link.kind(),
            link.target(),
            link.detail(),
            link.address(),
            link.previous(),
            link.hash()
        };
    }
}
