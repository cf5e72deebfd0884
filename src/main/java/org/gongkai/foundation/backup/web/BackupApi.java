package org.gongkai.foundation.backup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gongkai.foundation.backup.BackupDesk;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole content as one archive, for those who run the product. */
@RestController
@Tag(name = "operation")
class BackupApi {

    private final BackupDesk desk;
    private final AccessLedger ledger;

    BackupApi(BackupDesk desk, AccessLedger ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    @GetMapping("/api/v1/backup")
    @Operation(summary = "A backup of this moment; a stream that ends without an error is whole")
    void fetch(Actor actor, HttpServletResponse response) throws IOException {
        ledger.note(actor, "EXPORTED", "backup", "");
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"gongkai-backup.zip\"");
        response.setHeader("Gongkai-Estimated-Length", Long.toString(desk.estimate()));
        desk.write(response.getOutputStream(), actor.login());
    }
}
