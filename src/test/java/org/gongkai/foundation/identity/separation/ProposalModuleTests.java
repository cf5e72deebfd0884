package org.gongkai.foundation.identity.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.StaffRegister;
import org.gongkai.foundation.identity.record.AccessAsk;
import org.gongkai.foundation.identity.record.AccessReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What touches an administrator takes two of them, from the proposal to the record. */
@GongkaiTest
class ProposalModuleTests {

    @Autowired
    private StaffRegister register;

    @Autowired
    private RightsOffice rights;

    @Autowired
    private ProposalDesk desk;

    @Autowired
    private Staff staff;

    @Autowired
    private AccessReading records;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Actor system;
    private Actor security;
    private Actor audit;

    @BeforeEach
    void theThree() {
        system = staff.named("guanli").orElseThrow();
        security = staff.named("anquan").orElseThrow();
        audit = staff.named("shenji").orElseThrow();
    }

    @Test
    void anAdministratorIsAppointedByTwo() {
        var person = enrolled("two-appointed");
        rights.grant(security, person, new Grant(Role.AUDIT_ADMINISTRATOR, null));
        assertThat(staff.actor(person).orElseThrow().grants()).isEmpty();
        var proposal = waiting(person);
        assertThatThrownBy(() -> desk.confirm(security, proposal.id())).isInstanceOf(Refused.class);
        desk.confirm(audit, proposal.id());
        assertThat(staff.actor(person).orElseThrow().has(Role.AUDIT_ADMINISTRATOR))
                .isTrue();
        assertThat(records.newest(AccessAsk.about("two-appointed"), 2, 0))
                .extracting("kind")
                .containsExactly("CONFIRMED", "PROPOSED");
    }

    @Test
    void nobodyHoldsTwoOfficesWhateverIsProposed() {
        var person = enrolled("two-offices");
        rights.grant(security, person, new Grant(Role.SYSTEM_ADMINISTRATOR, null));
        rights.grant(security, person, new Grant(Role.AUDIT_ADMINISTRATOR, null));
        var both = desk.all().stream()
                .filter(proposal -> proposal.person().equals(person))
                .toList();
        assertThat(both).hasSize(2);
        desk.confirm(audit, both.getFirst().id());
        assertThatThrownBy(() -> desk.confirm(audit, both.getLast().id()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能同时是");
        assertThatThrownBy(() -> rights.grant(security, person, new Grant(Role.OPENNESS_OFFICE, null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into identity_district_grant (person_id, role, granted_at, granted_by)
                        values (?, 'SECURITY_ADMINISTRATOR', now(), 'sql')
                        """).param(person.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theLastOfAnOfficeStays() {
        var person = enrolled("two-last");
        assertThat(person).isNotNull();
        register.close(system, security.person());
        var proposal = waiting(security.person());
        assertThatThrownBy(() -> desk.confirm(audit, proposal.id()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("最后一个安全管理员");
        desk.refuse(audit, proposal.id());
        assertThat(staff.named("anquan")).isPresent();
    }

    @Test
    void aNewPasswordForAnAdministratorWaitsForAnotherOne() throws Exception {
        var person = enrolled("two-password");
        rights.grant(security, person, new Grant(Role.AUDIT_ADMINISTRATOR, null));
        desk.confirm(system, waiting(person).id());
        assertThat(register.givePassword(system, person)).isEmpty();
        var proposal = waiting(person);
        assertThat(FormVisit.of(port, "guanli")
                        .post("/desk/proposals/" + proposal.id() + "/confirmation")
                        .statusCode())
                .isEqualTo(403);
        var given = FormVisit.of(port, "shenji").post("/desk/proposals/" + proposal.id() + "/confirmation");
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.body()).contains("初始密码");
    }

    @Test
    void theRegisterListensToTheSystemAdministratorAlone() {
        var person = enrolled("two-alone");
        for (var other : new Actor[] {security, audit}) {
            assertThatThrownBy(() -> register.enrol(other, "two-none", "示例人", null))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> register.close(other, person)).isInstanceOf(Refused.class);
        }
        for (var other : new Actor[] {system, audit}) {
            assertThatThrownBy(() -> rights.grant(other, person, new Grant(Role.OPENNESS_OFFICE, null)))
                    .isInstanceOf(Refused.class);
        }
        rights.grant(security, person, new Grant(Role.OPENNESS_OFFICE, null));
        assertThat(staff.actor(person).orElseThrow().has(Role.OPENNESS_OFFICE)).isTrue();
    }

    private PersonId enrolled(String login) {
        return register.enrol(system, login, "示例人", null).person();
    }

    private Proposal waiting(PersonId person) {
        return desk.all().stream()
                .filter(proposal ->
                        proposal.decision() == null && proposal.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
