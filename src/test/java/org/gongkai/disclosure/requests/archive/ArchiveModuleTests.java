package org.gongkai.disclosure.requests.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

/** What is over is archived when nobody can dispute it any more, kept, and then erased. */
@GongkaiTest
class ArchiveModuleTests extends RequestCase {

    @Test
    void whatMayStillBeDisputedIsNotArchived() {
        var file = confirm(apply("归档甲", "归档：还能起诉的"));
        var over = act("kexin", file.id(), Act.WITHDRAW, "note", "电话撤回");
        assertThat(office.offers(actor("kexin"), over)).noneMatch(edge -> edge.act() == Act.ARCHIVE);
        assertThatThrownBy(() -> act("kexin", file.id(), Act.ARCHIVE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("以前还可以");
        office.overdue(file.id());
        assertThat(find(file).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whenTheTimeIsOverItArchivesItselfOnceAndIsErasedAfterItsYears() {
        var file = confirm(apply("销毁甲", "销毁：名字应当没有了"));
        act("kexin", file.id(), Act.WITHDRAW, "note", "来函撤回");
        set("since", 200, file.id().value());
        assertThat(overdue.on(today())).contains(file.id());
        office.overdue(file.id());
        office.overdue(file.id());
        var archived = find(file);
        assertThat(archived.state()).isEqualTo(State.ARCHIVED);
        // like every kept last day it does not end on a day of rest
        assertThat(archived.after().keepUntil()).isEqualTo(workingDay(today().plusYears(10)));
        assertThat(dossiers.details(archived).wanted()).contains("名字应当没有了");

        set("keep_until", 1, file.id().value());
        assertThat(overdue.on(today())).contains(file.id());
        office.overdue(file.id());
        var erased = find(file);
        assertThat(erased.state()).isEqualTo(State.ERASED);
        assertThat(erased.number()).isEqualTo(file.number());
        assertThat(jdbc.sql("select count(*) from requests_secret where request_id = ?")
                        .param(file.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(overdue.on(today())).doesNotContain(file.id());
        assertThat(dossiers.open(erased).facts()).extracting(fact -> fact.act()).contains(Act.ARCHIVE, Act.ERASE);
    }

    private LocalDate workingDay(LocalDate day) {
        return day.datesUntil(day.plusMonths(1))
                .filter(calendar::isWorkday)
                .findFirst()
                .orElseThrow();
    }

    private void set(String column, int daysAgo, long request) {
        jdbc.sql("update requests_request set " + column + " = ? where id = ?")
                .params(today().minusDays(daysAgo), request)
                .update();
    }
}
