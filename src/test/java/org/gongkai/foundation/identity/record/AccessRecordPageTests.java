package org.gongkai.foundation.identity.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Keyring;
import org.gongkai.foundation.identity.Scope;
import org.gongkai.foundation.identity.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The record of access on the desk of the audit administrator and for machines. */
@GongkaiTest
class AccessRecordPageTests {

    @Autowired
    private AccessLedger ledger;

    @Autowired
    private AccessReading records;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    @Test
    void theRecordIsFilteredAndTakenAlongAndBothAreRecorded() throws Exception {
        ledger.note("page-one", "GRANTED", "=cmd()", "x", "::1");
        ledger.note("page-two", "REVOKED", "y", "x", "::1");
        var auditor = FormVisit.of(port, "shenji");
        var page = auditor.page("/desk/access?who=page-one&kind=GRANTED");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(auditor.page("/desk/access?who=page-one&kind=REVOKED").select("tbody tr"))
                .isEmpty();
        assertThat(auditor.page("/desk/access?who=page-one&to=2020-01-01").select("tbody tr"))
                .isEmpty();
        var csv = auditor.get("/desk/access/export.csv?who=page-one");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("access-record.csv");
        assertThat(csv.body()).contains("page-one").contains("'=cmd()").doesNotContain("page-two");
        assertThat(records.newest(new AccessAsk("shenji", "EXPORTED", null, null), 1, 0))
                .singleElement()
                .satisfies(entry -> assertThat(entry.target()).startsWith("/desk/access/export.csv"));
        assertThat(records.newest(new AccessAsk("shenji", "LOOKED", null, null), 1, 0))
                .singleElement()
                .satisfies(entry -> assertThat(entry.target()).startsWith("/desk/access"));
    }

    @Test
    void theAuditAdministratorVerifiesOnTheDesk() throws Exception {
        var auditor = FormVisit.of(port, "shenji");
        var answer = auditor.post("/desk/access/verification");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("没有被改动");
        assertThat(FormVisit.of(port, "guanli")
                        .post("/desk/access/verification")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void machinesVerifyWithTheScopeForItOnly() throws Exception {
        var auditor = staff.named("shenji").orElseThrow();
        var secret = keyring.issue(auditor, "verify", Set.of(Scope.AUDIT), 1);
        assertThat(verification(secret)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"ok\":true");
        });
        var other = keyring.issue(staff.named("guanli").orElseThrow(), "verify", Set.of(Scope.READ, Scope.OPERATE), 1);
        assertThat(verification(other).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> verification(String secret) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + port + "/api/v1/access-record/verification"))
                            .header("Authorization", "Bearer " + secret)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
