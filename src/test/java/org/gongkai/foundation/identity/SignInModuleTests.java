package org.gongkai.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.record.AccessAsk;
import org.gongkai.foundation.identity.record.AccessReading;
import org.gongkai.foundation.identity.register.LockOut;
import org.gongkai.foundation.identity.separation.RightsOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door of the workbench, as people and programs meet it. */
@GongkaiTest
class SignInModuleTests {

    @Autowired
    private StaffRegister register;

    @Autowired
    private RightsOffice rights;

    @Autowired
    private Staff staff;

    @Autowired
    private Keyring keyring;

    @Autowired
    private AccessReading records;

    @Autowired
    private LockOut lockOut;

    @LocalServerPort
    private int port;

    private Actor administrator;
    private Actor guard;

    @BeforeEach
    void somebodyKeepsTheAccounts() {
        administrator = staff.named("guanli").orElseThrow();
        guard = staff.named("anquan").orElseThrow();
    }

    @Test
    void theDoorDoesNotTellWhichAccountsExist() throws Exception {
        register.enrol(administrator, "door-known", "示例人", null);
        var closed = register.enrol(administrator, "door-closed", "示例人", null);
        register.close(administrator, closed.person());
        var known = refusals("door-known");
        assertThat(known.getLast()).contains("locked=");
        assertThat(known.getFirst()).doesNotContain("locked=");
        assertThat(refusals("door-unknown")).isEqualTo(known);
        assertThat(refusals("door-closed")).isEqualTo(known);
    }

    @Test
    void theRightPasswordDoesNotOpenALockedAccountUntilItIsUnlocked() throws Exception {
        var given = register.enrol(administrator, "door-locked", "示例人", null);
        refusals("door-locked");
        assertThat(new FormVisit(port).tries("door-locked", given.secret())).contains("locked=");
        rights.unlock(guard, given.person());
        assertThat(new FormVisit(port).tries("door-locked", given.secret())).endsWith("/desk");
    }

    @Test
    void aNameWithForbiddenSignsIsSimplyWrong() throws Exception {
        assertThat(new FormVisit(port).tries("door'; --", "x")).endsWith("?wrong");
        assertThat(new FormVisit(port).tries("门".repeat(500), "x")).endsWith("?wrong");
    }

    @Test
    void aSignZeroInTheNameIsRefusedInASentence() throws Exception {
        var answer = new FormVisit(port).at("/sign-in").post("/sign-in", "login", "door\u0000", "password", "x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).containsPattern("[一-龥]{6}").doesNotContain("Exception");
    }

    @Test
    void aGivenPasswordIsChangedBeforeAnythingElse() throws Exception {
        var given = register.enrol(administrator, "door-new", "示例人", null);
        var visitor = new FormVisit(port);
        assertThat(visitor.tries("door-new", given.secret())).endsWith("/desk");
        assertThat(visitor.get("/desk").headers().firstValue("Location").orElse(""))
                .contains("/desk/me/password");
    }

    @Test
    void signingOutEverywhereEndsEverySession() throws Exception {
        var desk = signedIn();
        var phone = signedIn();
        assertThat(phone.get("/desk/me").statusCode()).isEqualTo(200);
        desk.post("/desk/me/sessions/ending");
        assertThat(phone.get("/desk/me").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
        assertThat(desk.get("/desk/me").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
    }

    @Test
    void theRecordTellsFromWhereRightsWereChanged() throws Exception {
        var given = register.enrol(administrator, "door-graded", "示例人", null);
        signedIn().post("/desk/people/" + given.person().value() + "/closing");
        assertThat(records.newest(AccessAsk.about("door-graded"), 1, 0))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo("CLOSED");
                    assertThat(entry.who()).isEqualTo("guanli");
                    assertThat(entry.address()).isIn("127.0.0.1", "::1");
                });
    }

    @Test
    void aTokenOpensWhatItNamesUntilItIsRevoked() throws Exception {
        var secret = keyring.issue(administrator, "door", Set.of(Scope.OPERATE), 1);
        assertThat(jobs(secret)).isEqualTo(200);
        var token = keyring.of(administrator).stream()
                .filter(kept -> kept.label().equals("door"))
                .findFirst()
                .orElseThrow();
        keyring.revoke(administrator, token.id());
        assertThat(jobs(secret)).isEqualTo(401);
    }

    private int jobs(String secret) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/jobs"))
                    .header("Authorization", "Bearer " + secret)
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private FormVisit signedIn() throws Exception {
        return FormVisit.of(port, "guanli");
    }

    /** The answers to one wrong password after the other, until the name is locked; the minute of the end left out. */
    private List<String> refusals(String login) throws Exception {
        var visitor = new FormVisit(port);
        var answers = new ArrayList<String>();
        for (int i = 0; i <= lockOut.free(); i++) {
            answers.add(visitor.tries(login, "falsch").replaceFirst("locked=.*", "locked="));
        }
        return answers;
    }
}
