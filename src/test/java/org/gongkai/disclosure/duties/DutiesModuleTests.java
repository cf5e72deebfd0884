package org.gongkai.disclosure.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.duties.ledger.Recount;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.Metadata.Origin;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.foundation.calendar.HolidayDesk;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Duties from the list to the public number, on the sample district. */
@GongkaiTest
class DutiesModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Duties duties;

    @Autowired
    private OccasionDesk desk;

    @Autowired
    private Recount recount;

    @Autowired
    private PublishingDesk publishing;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private ListRegister lists;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private Staff staff;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private HolidayDesk holidays;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId health = new UnitId(1);
    private MatterId schools = new MatterId(1);
    private UnitId education = new UnitId(1);
    private Actor openness;

    @BeforeEach
    void theSchoolsBelongToEducation() {
        health = units.byCode("wjw").orElseThrow().id();
        education = units.byCode("jyj").orElseThrow().id();
        openness = staff.named("gongkaiban").orElseThrow();
        lists.inForce(matter -> {
            if (matter.fieldName().equals("义务教育") && matter.sequence().equals("3")) schools = matter.id();
        });
    }

    @Test
    void whatIsPublishedOnTheLastDayIsInTime() {
        var formed = formedSoThatTodayIsTheLastDay();
        var id = published("招生政策（末日）", formed);
        await(() -> stands(id, DutyState.IN_TIME));
        assertThat(of(id)).singleElement().satisfies(duty -> {
            assertThat(duty.fromOn()).isEqualTo(formed);
            assertThat(duty.margin()).isEqualTo(calendar.isWorkday(today()) ? 0 : 1);
            assertThat(duty.unit()).isEqualTo(education);
        });
    }

    @Test
    void whatIsTypedLateIsLateHoweverQuicklyItIsTyped() {
        var id = published("招生政策（迟）", formedSoThatTodayIsTheLastDay().minusDays(14));
        await(() -> stands(id, DutyState.LATE));
        assertThat(of(id)).allSatisfy(duty -> assertThat(duty.margin()).isNegative());
    }

    @Test
    void whatIsWithdrawnIsOwedAgain() {
        var id = published("招生政策（撤回）", formedSoThatTodayIsTheLastDay().minusDays(30));
        await(() -> !of(id).isEmpty());
        office.withdraw(id.document(), "示例：内容有误。", Cast.LEADER);
        var origin = "document:" + id.document();
        await(() -> all().stream().anyMatch(duty -> duty.origin().equals(origin) && duty.state() == DutyState.MISSING));
    }

    @Test
    void whatIsNotedIsSeenAtOnceAndFulfilledByTheDocumentOfThatDay() {
        var formed = today().minusDays(3);
        desk.note(openness, education, schools, formed, "招生政策（先登记）");
        var noted = all().stream()
                .filter(duty -> "招生政策（先登记）".equals(duty.what()))
                .findFirst()
                .orElseThrow();
        assertThat(noted.state()).isIn(DutyState.DUE, DutyState.SOON);
        var id = published("招生政策（登记后公开）", formed);
        await(() -> duties.find(noted.id()).orElseThrow().state() == DutyState.IN_TIME);
        assertThat(duties.find(noted.id()).orElseThrow().document()).isEqualTo(id.document());
        assertThat(all()).extracting(Duty::origin).doesNotContain("document:" + id.document());
    }

    @Test
    void aNoteIsTakenBackOnlyWithAReason() {
        desk.note(openness, education, schools, today().minusDays(1), "招生政策（记错）");
        var noted = all().stream()
                .filter(duty -> "招生政策（记错）".equals(duty.what()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> desk.drop(openness, noted, " ")).isInstanceOf(Refused.class);
        desk.drop(openness, noted, "记错了");
        assertThat(duties.find(noted.id())).isEmpty();
        assertThatThrownBy(() -> desk.drop(openness, noted, "再来一次")).isInstanceOf(Refused.class);
    }

    @Test
    void nobodyNotesForAnotherUnitNorForAMatterOfAnotherUnitNorTheFuture() {
        var stranger = staff.named("kexin").orElseThrow();
        assertThatThrownBy(() -> desk.note(stranger, education, schools, today(), "别人的"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.note(openness, health, schools, today(), "不是它的"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.note(openness, education, schools, today().plusDays(1), "明天的"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void everyNumberIsAsLongAsItsList() {
        var recent = duties.recent();
        var figures = duties.figures(recent);
        for (var state : DutyState.owed()) {
            var filter = recent.standing(Set.of(state));
            assertThat(duties.list(filter, 0, 10_000)).hasSize((int) figures.of(state));
            assertThat(duties.count(filter)).isEqualTo(figures.of(state));
        }
        assertThat(sum(duties.byUnit(recent).values())).isEqualTo(figures.owed());
        assertThat(sum(duties.byMonth(recent).values())).isEqualTo(figures.owed());
        assertThat(figures.owed()).isPositive();
    }

    @Test
    void countingEverythingAnewChangesNothing() {
        recount.all();
        var before = duties.list(DutyFilter.ALL, 0, 10_000);
        recount.all();
        assertThat(duties.list(DutyFilter.ALL, 0, 10_000)).isEqualTo(before).isNotEmpty();
    }

    @Test
    @Transactional
    void whatIsOpenOnRequestOnlyIsOwedToNobody() {
        assertThat(lists.demands(List.of(schools))).isNotEmpty();
        jdbc.sql("update catalogue_entry set mode = 'ON_REQUEST' where matter_id = ?")
                .param(schools.value())
                .update();
        assertThat(lists.demands(List.of(schools))).isEmpty();
        assertThatThrownBy(() -> desk.note(openness, education, schools, today(), "依申请公开的"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theTableOfNextYearMovesWhatWasCountedOverItByWeekends() {
        var turn = LocalDate.of(today().getYear(), 12, 31);
        var next = turn.getYear() + 1;
        var yearly = duties.list(DutyFilter.ALL.standing(Set.of(DutyState.DUE, DutyState.SOON)), 0, 1000).stream()
                .filter(duty -> turn.equals(duty.fromOn()))
                .findFirst()
                .orElseThrow();
        assertThat(yearly.provisional()).isTrue();
        var before = yearly.dueOn();
        var lines = turn.plusDays(1)
                .datesUntil(turn.plusDays(8))
                .map(day -> day + " 元旦 放假")
                .collect(java.util.stream.Collectors.joining("\n"));
        holidays.announce(
                openness, org.gongkai.foundation.calendar.reading.HolidayText.read(next, lines), true, "示例通知", "");
        await(() -> !duties.find(yearly.id()).orElseThrow().provisional());
        assertThat(duties.find(yearly.id()).orElseThrow().dueOn()).isAfter(before);
    }

    /**
     * The day from which twenty working days end today. Where today is a day of rest no period can end today: they
     * then end on the next working day, and what is published today is one working day early.
     */
    private LocalDate formedSoThatTodayIsTheLastDay() {
        var day = today();
        while (calendar.plusWorkdays(day, 20).isAfter(today())) {
            day = day.minusDays(1);
        }
        return calendar.isWorkday(today()) ? day : day.plusDays(1);
    }

    private EditionId published(String title, LocalDate formed) {
        var content = Content.of(title, Cast.notice(title).body())
                .withMetadata(Metadata.NONE.withOrigin(new Origin(null, null, formed, null)))
                .withMatters(List.of(schools));
        var id = publishing.write(education, DocumentKind.NOTICE, content, Cast.CLERK);
        Cast.approve(publishing, reviews, id);
        office.publish(id, Cast.REVIEWER);
        return id;
    }

    private List<Duty> all() {
        return duties.list(DutyFilter.ALL.under(schools), 0, 1000);
    }

    private List<Duty> of(EditionId id) {
        return all().stream()
                .filter(duty -> id.document().equals(duty.document()))
                .toList();
    }

    private boolean stands(EditionId id, DutyState state) {
        return of(id).stream().map(Duty::state).toList().equals(List.of(state));
    }

    private static long sum(java.util.Collection<DutyFigures> figures) {
        return figures.stream().mapToLong(DutyFigures::owed).sum();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void await(BooleanSupplier come) {
        Awaitility.await("news of duties").atMost(PATIENCE).until(come::getAsBoolean);
    }
}
