package org.gongkai.standards.catalogue.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Scope;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.CatalogueEdition.State;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.office.EditionOffice;
import org.gongkai.standards.catalogue.office.ImportDesk;
import org.gongkai.standards.catalogue.office.ImportFile;
import org.gongkai.standards.catalogue.reading.Mapping;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GongkaiTest
class LifeModuleTests {
    private static final String LIST = "zeren";

    @Autowired
    private LifeDesk life;

    @Autowired
    private EditionOffice office;

    @Autowired
    private ImportDesk imports;

    @Autowired
    private ListRegister register;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void eachOfficeTakesItsStepAndEachStepIsAFact() {
        var draft = draft("甲");
        var jurist = person("jurist", Role.REVIEWER, "sfj");
        var leader = person("leader", Role.UNIT_LEADER, "zfb");
        step(draft, Act.SUBMIT, "机构改革", office());
        refused(() -> step(draft, Act.PASS_LEGALITY, "", person("stranger", Role.REVIEWER, "mzj")));
        step(draft, Act.PASS_LEGALITY, "", jurist);
        assertThat(at(draft)).isEqualTo(State.ESTABLISHMENT_CHECK);
        refused(() -> step(draft, Act.PASS_ESTABLISHMENT, "", office()));
        step(draft, Act.PASS_ESTABLISHMENT, "编办函〔2026〕1号（示例）", office());
        step(draft, Act.APPROVE, "", leader);
        assertThat(at(draft)).isEqualTo(State.IN_FORCE);
        assertThat(life.facts(now(draft)))
                .extracting(LifeFact::act, LifeFact::part)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Act.SUBMIT, Part.OPENNESS_OFFICE),
                        org.assertj.core.groups.Tuple.tuple(Act.PASS_LEGALITY, Part.LEGALITY_OFFICE),
                        org.assertj.core.groups.Tuple.tuple(Act.PASS_ESTABLISHMENT, Part.OPENNESS_OFFICE),
                        org.assertj.core.groups.Tuple.tuple(Act.APPROVE, Part.GOVERNMENT_LEADER),
                        org.assertj.core.groups.Tuple.tuple(Act.COME_INTO_FORCE, Part.GOVERNMENT_LEADER));
    }

    @Test
    void anEditionWaitsForTheOfficeWhoseTurnItIs() {
        var draft = draft("戊");
        var jurist = person("jurist", Role.REVIEWER, "sfj");
        var leader = person("leader", Role.UNIT_LEADER, "zfb");
        assertThat(life.waiting(jurist)).doesNotContain(now(draft));
        step(draft, Act.SUBMIT, "", office());
        assertThat(life.waiting(jurist)).contains(now(draft));
        assertThat(life.waiting(leader)).doesNotContain(now(draft));
        assertThat(life.waiting(office())).isEmpty();
        assertThat(life.waiting(person("stranger", Role.REVIEWER, "mzj"))).isEmpty();
        step(draft, Act.RETURN, "依据已废止", jurist);
        assertThat(life.waiting(jurist)).doesNotContain(now(draft));
    }

    @Test
    void aReturnNeedsAReasonAndLeadsBackToTheDraft() {
        var draft = draft("乙");
        step(draft, Act.SUBMIT, "", office());
        refused(() -> step(draft, Act.RETURN, " ", person("jurist", Role.REVIEWER, "sfj")));
        step(draft, Act.RETURN, "依据已废止", person("jurist", Role.REVIEWER, "sfj"));
        assertThat(at(draft)).isEqualTo(State.DRAFT);
        office.drop(LIST, draft.number(), office());
        assertThat(draft("丙").number()).isGreaterThan(draft.number());
    }

    @Test
    void anEditionApprovedForAComingDayComesIntoForceOnceOnThatDay() {
        var draft = draft("丁");
        var before = register.inForce(LIST).orElseThrow();
        step(draft, Act.SUBMIT, "", office());
        step(draft, Act.PASS_LEGALITY, "示例", office());
        step(draft, Act.PASS_ESTABLISHMENT, "示例", office());
        var tomorrow = LocalDate.now(clock).plusDays(1);
        life.take(LIST, draft.number(), new Stride(Act.APPROVE, "示例", "", tomorrow, null), office());
        life.onTime(LIST, draft.number());
        assertThat(at(draft)).isEqualTo(State.APPROVED);
        assertThat(register.inForce(LIST).orElseThrow().number()).isEqualTo(before.number());

        var yesterday = LocalDate.now(clock).minusDays(1);
        jdbc.sql("update catalogue_edition set effective_on = :day where id = :id")
                .param("day", yesterday)
                .param("id", draft.id())
                .update();
        life.due().forEach(due -> life.onTime(due.list(), due.number()));
        life.onTime(LIST, draft.number());
        assertThat(at(draft)).isEqualTo(State.IN_FORCE);
        assertThat(now(draft).effectiveOn()).isEqualTo(yesterday);
        assertThat(at(before)).isEqualTo(State.SUPERSEDED);
        assertThat(life.facts(now(draft)).stream().filter(fact -> fact.act() == Act.COME_INTO_FORCE))
                .hasSize(1);
    }

    @Test
    void whoSawAnOlderStandIsToldSo() {
        var draft = draft("戊");
        step(draft, Act.SUBMIT, "", office());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> life.take(
                        LIST, draft.number(), new Stride(Act.RECALL, "", "", null, draft.version()), office()));
        step(draft, Act.RECALL, "", office());
    }

    @Test
    void factsAreNeverChanged() {
        var draft = draft("己");
        step(draft, Act.SUBMIT, "", office());
        step(draft, Act.RECALL, "", office());
        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from catalogue_edition_fact where edition_id = :id")
                        .param("id", draft.id())
                        .update());
    }

    private void step(CatalogueEdition edition, Act act, String comment, Actor actor) {
        life.take(LIST, edition.number(), new Stride(act, comment, "", null, null), actor);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatExceptionOfType(Refused.class).isThrownBy(what);
    }

    private CatalogueEdition draft(String name) {
        var text = "序号,职权名称,责任主体,责任事项\n1,测试责任" + name + ",区民政局,受理\n";
        var file = new ImportFile(LIST, "", Mapping.NONE, "zeren.csv", text.getBytes(StandardCharsets.UTF_8));
        return imports.take(file, office());
    }

    private State at(CatalogueEdition edition) {
        return now(edition).state();
    }

    private CatalogueEdition now(CatalogueEdition edition) {
        return office.edition(LIST, edition.number());
    }

    private Actor person(String login, Role role, String unit) {
        var id = units.byCode(unit).orElseThrow().id();
        return new Actor(new PersonId(9), login, "示例人", id, Set.of(new Grant(role, id)), Set.of(Scope.values()));
    }

    private static Actor office() {
        return new Actor(
                new PersonId(1),
                "office",
                "公开办",
                null,
                Set.of(new Grant(Role.OPENNESS_OFFICE, null)),
                Set.of(Scope.values()));
    }
}
