package org.gongkai.foundation.identity.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.gongkai.foundation.identity.record.AccessAudit;
import org.gongkai.foundation.identity.record.AccessReading;
import org.gongkai.foundation.identity.record.Link;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of access for machines, with the scope {@code AUDIT}. */
@RestController
@RequestMapping("/api/v1/access-record")
@Tag(name = "access record")
class AccessApi {

    private static final int MOST = 1_000;

    private final AccessAudit audit;
    private final AccessReading records;
    private final AccessLedger ledger;

    AccessApi(AccessAudit audit, AccessReading records, AccessLedger ledger) {
        this.audit = audit;
        this.records = records;
        this.ledger = ledger;
    }

    @GetMapping
    @PersonalPage
    @Operation(summary = "Entries, the newest first: who (login), kind, from and to (days)")
    List<Link> entries(
            AccessForm form, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        int limit = Math.clamp(size, 1, MOST);
        return records.newest(form.ask(), limit, (Math.max(page, 1) - 1L) * limit);
    }

    @GetMapping("/verification")
    @Operation(summary = "Read the whole chain; say whether it holds, or at which entry it breaks and how")
    Verified verify(Actor actor) {
        var verdict = audit.verify();
        ledger.note(actor, "VERIFIED", "identity_access_record", VerificationPages.said(verdict));
        return Verified.of(verdict);
    }
}
