package org.gongkai.foundation.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.GivenPassword;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.OwnPassword;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.StaffRegister;
import org.gongkai.foundation.identity.record.AccessAsk;
import org.gongkai.foundation.identity.record.AccessReading;
import org.gongkai.foundation.identity.register.LockOut;
import org.gongkai.foundation.identity.separation.ProposalDesk;
import org.gongkai.foundation.identity.separation.RightsOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second step at the door, for people with an authenticator. */
@GongkaiTest
class SecondFactorModuleTests {

    private static final String OWN = "大青山下有一条小河流过";

    @Autowired
    private StaffRegister register;

    @Autowired
    private RightsOffice rights;

    @Autowired
    private ProposalDesk proposals;

    @Autowired
    private OwnPassword passwords;

    @Autowired
    private Staff staff;

    @Autowired
    private Factors factors;

    @Autowired
    private AccessReading records;

    @Autowired
    private LockOut lockOut;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void thePasswordAloneNoLongerOpensTheDesk() throws Exception {
        var person = person("second-alone");
        var secret = enrolled(person);
        var visit = new FormVisit(port);
        assertThat(visit.tries("second-alone", OWN)).endsWith("/sign-in/second");
        assertThat(visit.get("/desk/me").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
        assertThat(visit.at("/sign-in/second")
                        .post("/sign-in/second", "code", "000000")
                        .statusCode())
                .isEqualTo(422);
        var code = code(secret, 1);
        var visited = visit.post("/sign-in/second", "code", code);
        // on to where the person was going
        assertThat(visited.headers().firstValue("Location").orElse("")).contains("/desk/me");
        assertThat(visit.get("/desk/me").statusCode()).isEqualTo(200);
        assertThat(records.newest(new AccessAsk("second-alone", "SIGNED_IN", null, null), 1, 0))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("TOTP"));
        var other = new FormVisit(port);
        other.tries("second-alone", OWN);
        assertThat(other.at("/sign-in/second")
                        .post("/sign-in/second", "code", code)
                        .statusCode())
                .as("a code that was used")
                .isEqualTo(422);
    }

    @Test
    void aRecoveryCodeOpensOnce() throws Exception {
        var person = person("second-recovery");
        enrolled(person);
        var codes = factors.renewRecoveryCodes(person);
        assertThat(jdbc.sql("select hash from identity_recovery_code where person_id = ?")
                        .param(person.person().value())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .doesNotContainAnyElementsOf(codes);
        for (var expected : new int[] {302, 422}) {
            var visit = new FormVisit(port);
            visit.tries("second-recovery", OWN);
            assertThat(visit.at("/sign-in/second")
                            .post("/sign-in/second", "code", codes.getFirst())
                            .statusCode())
                    .isEqualTo(expected);
        }
        assertThat(factors.recoveryCodesLeft(person.person())).isEqualTo(9);
    }

    @Test
    void wrongCodesLockTheAccountAndThePasswordForgivesNone() throws Exception {
        enrolled(person("second-guessing"));
        String last = "";
        for (int i = 0; i <= lockOut.free() && !last.contains("locked="); i++) {
            var visit = new FormVisit(port);
            assertThat(visit.tries("second-guessing", OWN)).endsWith("/sign-in/second");
            last = visit.at("/sign-in/second")
                    .post("/sign-in/second", "code", "00000" + i)
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        }
        assertThat(last).contains("locked=");
        assertThat(new FormVisit(port).tries("second-guessing", OWN)).contains("locked=");
    }

    @Test
    void aSecretInTheDatabaseIsSealed() {
        var person = person("second-sealed");
        var secret = enrolled(person);
        assertThat(jdbc.sql("select secret from identity_totp where person_id = ?")
                        .param(person.person().value())
                        .query(String.class)
                        .single())
                .startsWith("sealed:")
                .doesNotContain(secret);
    }

    @Test
    void anAdministratorWithoutASecondFactorMustEnrolOneAndKeepsTheLast() throws Exception {
        var person = person("second-admin");
        rights.grant(staff.named("anquan").orElseThrow(), person.person(), new Grant(Role.AUDIT_ADMINISTRATOR, null));
        var proposal = proposals.all().stream()
                .filter(waiting -> waiting.person().equals(person.person()))
                .findFirst()
                .orElseThrow();
        proposals.confirm(staff.named("guanli").orElseThrow(), proposal.id());
        var visit = new FormVisit(port);
        assertThat(visit.tries("second-admin", OWN)).endsWith("/desk");
        assertThat(visit.get("/desk/access").headers().firstValue("Location").orElse(""))
                .endsWith("/desk/me/security");
        assertThat(visit.page("/desk/me/security/authenticator").select("svg.qr-code path"))
                .hasSize(1);
        var now = staff.actor(person.person()).orElseThrow();
        enrolled(now);
        assertThatThrownBy(() -> factors.removeCodes(now))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("最后一种");
        assertThat(visit.get("/desk/access").statusCode()).isEqualTo(200);
    }

    @Test
    void aLostFactorIsClearedByTheSecurityAdministrator() throws Exception {
        var person = person("second-lost");
        enrolled(person);
        assertThatThrownBy(() -> rights.clearFactors(staff.named("guanli").orElseThrow(), person.person()))
                .isInstanceOf(Refused.class);
        rights.clearFactors(staff.named("anquan").orElseThrow(), person.person());
        assertThat(new FormVisit(port).tries("second-lost", OWN)).endsWith("/desk");
    }

    @Test
    void aChangeOfAFactorSignsOutElsewhere() throws Exception {
        var person = person("second-elsewhere");
        var here = new FormVisit(port);
        here.tries("second-elsewhere", OWN);
        var elsewhere = new FormVisit(port);
        elsewhere.tries("second-elsewhere", OWN);
        var secret = factors.offered(person);
        assertThat(here.at("/desk/me")
                        .post("/desk/me/security/authenticator", "code", code(secret, 0))
                        .statusCode())
                .isEqualTo(200);
        assertThat(here.get("/desk/me").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/desk/me").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
    }

    @Test
    void anEarlierPasswordDoesNotComeBack() {
        var person = person("second-history");
        passwords.change(person, OWN, "春天的风吹过敕勒川草原", "春天的风吹过敕勒川草原");
        assertThatThrownBy(() -> passwords.change(person, "春天的风吹过敕勒川草原", OWN, OWN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("最近用过");
    }

    private Actor person(String login) {
        GivenPassword given = register.enrol(staff.named("guanli").orElseThrow(), login, "示例人", null);
        var actor = staff.actor(given.person()).orElseThrow();
        passwords.change(actor, given.secret(), OWN, OWN);
        return actor;
    }

    /** Enrols an authenticator with the code of the step before, so that those of now and of the next are unused. */
    private String enrolled(Actor person) {
        var secret = factors.offered(person);
        factors.confirm(person, code(secret, -1));
        return secret;
    }

    private String code(String secret, int drift) {
        return Totp.code(Base32.bytes(secret), Totp.step(clock.instant()) + drift);
    }
}
