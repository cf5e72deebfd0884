package org.gongkai.disclosure.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.Metadata.Origin;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
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

/** What a unit says of something that is missing or was late. */
@GongkaiTest
class ExplanationModuleTests {

    @Autowired
    private Duties duties;

    @Autowired
    private OccasionDesk occasions;

    @Autowired
    private ExplanationDesk desk;

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
    private Clock clock;

    private MatterId matter = new MatterId(1);
    private UnitId unit = new UnitId(1);
    private Actor openness;

    @BeforeEach
    void theScopeOfEnrolmentBelongsToEducation() {
        unit = units.byCode("jyj").orElseThrow().id();
        openness = staff.named("gongkaiban").orElseThrow();
        lists.inForce(one -> {
            if (one.fieldName().equals("义务教育") && one.sequence().equals("4")) matter = one.id();
        });
    }

    @Test
    void isShownWhileItIsMissingAndKeptInTheRecordWhenItIsDone() {
        var formed = today().minusDays(61);
        var duty = missing("招生范围（说明后公开）", formed);
        desk.explain(openness, duty, "名单正在核对", today().plusDays(3));
        var said = again(duty).explanation();
        assertThat(said).isNotNull();
        assertThat(said.why()).isEqualTo("名单正在核对");
        assertThat(said.until()).isEqualTo(today().plusDays(3));

        publish("招生范围（说明后公开）", formed);
        Awaitility.await("the duty done")
                .atMost(Duration.ofSeconds(20))
                .until(() -> again(duty).doneOn() != null);
        assertThat(again(duty).state()).isEqualTo(DutyState.LATE);
        assertThat(again(duty).explanation()).isNull();
        assertThat(desk.record(openness, again(duty))).singleElement().satisfies(entry -> {
            assertThat(entry.why()).isEqualTo("名单正在核对");
            assertThat(entry.by()).isEqualTo(openness.name());
        });

        desk.explain(openness, again(duty), "学区划分重新征求了意见", null);
        assertThat(again(duty).explanation()).isNotNull();
        assertThat(desk.record(openness, again(duty))).hasSize(2);
    }

    @Test
    void theLatestWordsCountAndMayBeTakenAwayWithAReason() {
        var duty = missing("招生范围（改口）", today().minusDays(70));
        desk.explain(openness, duty, "等批复", today().plusDays(2));
        desk.explain(openness, duty, "批复已到，正在排版", today().plusDays(1));
        assertThat(again(duty).explanation()).extracting(Explanation::why).isEqualTo("批复已到，正在排版");
        assertThatThrownBy(() -> desk.drop(openness, duty, " ")).isInstanceOf(Refused.class);
        desk.drop(openness, duty, "写错了事项");
        assertThat(again(duty).explanation()).isNull();
        assertThat(desk.record(openness, duty)).hasSize(2);
        assertThat(desk.record(openness, duty).getFirst().droppedBecause()).isEqualTo("写错了事项");
    }

    @Test
    void nobodySpeaksForAnotherUnitNorWithoutADayNorOfAPrivatePerson() {
        var duty = missing("招生范围（不该说的）", today().minusDays(80));
        var stranger = staff.named("kexin").orElseThrow();
        assertThatThrownBy(() -> desk.explain(stranger, duty, "替别人说", today().plusDays(1)))
                .isInstanceOf(Refused.class);
        assertThat(desk.record(stranger, duty)).isEmpty();
        assertThatThrownBy(() -> desk.explain(openness, duty, " ", today().plusDays(1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.explain(openness, duty, "没有日子", null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.explain(openness, duty, "过去的日子", today().minusDays(1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.explain(openness, duty, "经办人身份证号 11010519491231002X 有误", today().plusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("身份证");
        assertThat(again(duty).explanation()).isNull();
    }

    @Test
    void whatStillHasTimeNeedsNoWords() {
        occasions.note(openness, unit, matter, today(), "招生范围（还有时间）");
        var duty = named("招生范围（还有时间）");
        assertThatThrownBy(() -> desk.explain(openness, duty, "先说一声", today().plusDays(1)))
                .isInstanceOf(Refused.class);
    }

    private Duty missing(String what, LocalDate formed) {
        occasions.note(openness, unit, matter, formed, what);
        var duty = named(what);
        assertThat(duty.state()).isEqualTo(DutyState.MISSING);
        return duty;
    }

    private Duty named(String what) {
        return duties.list(DutyFilter.ALL.under(matter).standing(Set.of(DutyState.values())), 0, 1000).stream()
                .filter(duty -> what.equals(duty.what()))
                .findFirst()
                .orElseThrow();
    }

    private Duty again(Duty duty) {
        return duties.find(duty.id()).orElseThrow();
    }

    private void publish(String title, LocalDate formed) {
        var content = Content.of(title, Cast.notice(title).body())
                .withMetadata(Metadata.NONE.withOrigin(new Origin(null, null, formed, null)))
                .withMatters(List.of(matter));
        var id = publishing.write(unit, DocumentKind.NOTICE, content, Cast.CLERK);
        Cast.approve(publishing, reviews, id);
        office.publish(id, Cast.REVIEWER);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
