package org.gongkai.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.door.LongAgo;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.factor.SomeCode;
import org.gongkai.foundation.identity.record.AccessAsk;
import org.gongkai.foundation.identity.record.AccessReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** How long a session holds, and what is asked before somebody changes the ways in of an account. */
@GongkaiTest
class OwnWaysInModuleTests {

    private static final String OWN = "阴山脚下的风吹过一片麦田";

    @Autowired
    private StaffRegister register;

    @Autowired
    private OwnPassword passwords;

    @Autowired
    private Staff staff;

    @Autowired
    private Factors factors;

    @Autowired
    private AccessReading records;

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Actor administrator;

    @BeforeEach
    void somebodyKeepsTheAccounts() {
        administrator = staff.named("guanli").orElseThrow();
    }

    @Test
    void whoSignedInLongAgoIsAskedForThePasswordBeforeAWayInChanges() throws Exception {
        var person = person("ways-stale");
        var visit = signedIn("ways-stale");
        LongAgo.shown(sessions, "ways-stale");
        assertThat(where(visit.post("/desk/me/security/authenticator", "code", "000000")))
                .endsWith("/desk/confirmation");
        assertThat(where(visit.post("/desk/me/tokens", "label", "x"))).endsWith("/desk/confirmation");
        assertThat(where(visit.post("/desk/me/sessions/ending"))).endsWith("/desk/confirmation");
        assertThat(visit.at("/desk/confirmation")
                        .post("/desk/confirmation", "code", "wrong")
                        .statusCode())
                .isEqualTo(422);
        assertThat(records.newest(new AccessAsk(person.login(), "SECOND_STEP_REFUSED", null, null), 1, 0))
                .hasSize(1);
        assertThat(visit.post("/desk/confirmation", "code", OWN).statusCode()).isEqualTo(302);
        assertThat(visit.post("/desk/me/security/authenticator", "code", "000000")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aChangedPasswordSignsOutElsewhereAndAClosedAccountEverywhere() throws Exception {
        var person = person("ways-closed");
        var here = signedIn("ways-closed");
        var elsewhere = signedIn("ways-closed");
        var next = "一场春雨过后草木都绿了";
        here.at("/desk/me/password").post("/desk/me/password", "current", OWN, "password", next, "again", next);
        assertThat(here.get("/desk/me").statusCode()).isEqualTo(200);
        assertThat(where(elsewhere.get("/desk/me"))).contains("/sign-in");
        register.close(administrator, person.person());
        assertThat(where(here.get("/desk/me"))).contains("/sign-in");
    }

    @Test
    void nobodyStaysSignedInForEver() throws Exception {
        person("ways-for-ever");
        var visit = signedIn("ways-for-ever");
        assertThat(visit.get("/desk/me").statusCode()).isEqualTo(200);
        for (var session : sessions.findByPrincipalName("ways-for-ever").values()) {
            assertThat(session.getMaxInactiveInterval()).isEqualTo(Duration.ofHours(1));
        }
        // the moment of signing in is part of what is kept; a session signed in a day ago is made by hand
        LongAgo.signedIn(sessions, "ways-for-ever", clock.instant().minus(Duration.ofHours(25)));
        assertThat(where(visit.get("/desk/me"))).contains("/sign-in");
        assertThat(sessions.findByPrincipalName("ways-for-ever")).isEmpty();
    }

    @Test
    void aGivenPasswordThatWaitedTooLongOpensNothing() throws Exception {
        var given = register.enrol(administrator, "ways-late", "示例人", null);
        jdbc.sql("update identity_person set password_changed_at = ? where login = 'ways-late'")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(8))))
                .update();
        assertThat(new FormVisit(port).tries("ways-late", given.secret())).endsWith("?wrong");
    }

    @Test
    void aPasswordKeptTheOldWayIsKeptAnewWhenItsOwnerComes() throws Exception {
        person("ways-old-hash");
        jdbc.sql("update identity_person set password_hash = ? where login = 'ways-old-hash'")
                .param("{bcrypt}" + new BCryptPasswordEncoder(4).encode(OWN))
                .update();
        signedIn("ways-old-hash");
        assertThat(jdbc.sql("select password_hash from identity_person where login = 'ways-old-hash'")
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}");
    }

    @Test
    void theSecurityAdministratorSignsSomebodyOut() throws Exception {
        var person = person("ways-lost-telephone");
        var visit = signedIn("ways-lost-telephone");
        var guard = FormVisit.of(port, "anquan");
        guard.post("/desk/people/" + person.person() + "/sessions/ending");
        assertThat(where(visit.get("/desk/me"))).contains("/sign-in");
        assertThat(records.newest(new AccessAsk(person.login(), "SIGNED_OUT_BY_OFFICE", null, null), 1, 0))
                .singleElement()
                .satisfies(entry -> assertThat(entry.who()).isEqualTo("anquan"));
    }

    @Test
    void aNewPasswordIsNoWayAroundTheSecondStep() throws Exception {
        var person = person("ways-around");
        factors.confirm(person, SomeCode.of(factors.offered(person), clock.instant()));
        var given = register.givePassword(administrator, person.person()).orElseThrow();
        assertThat(new FormVisit(port).tries("ways-around", given.secret())).endsWith("/sign-in/second");
    }

    @Test
    void whatSomebodyMayNotDoIsOnRecord() throws Exception {
        var visit = FormVisit.of(port, "kexin");
        assertThat(visit.get("/desk/access").statusCode()).isEqualTo(403);
        assertThat(records.newest(new AccessAsk("kexin", "REFUSED", null, null), 1, 0))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.target()).isEqualTo("GET /desk/access");
                    assertThat(entry.address()).isNotEmpty();
                });
    }

    private Actor person(String login) {
        var given = register.enrol(administrator, login, "示例人", null);
        var actor = staff.actor(given.person()).orElseThrow();
        passwords.change(actor, given.secret(), OWN, OWN);
        return actor;
    }

    private FormVisit signedIn(String login) throws Exception {
        var visit = new FormVisit(port);
        assertThat(visit.tries(login, OWN)).endsWith("/desk");
        return visit.at("/desk/me");
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
