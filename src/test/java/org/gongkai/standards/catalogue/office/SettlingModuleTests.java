package org.gongkai.standards.catalogue.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiTest;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.reading.Mapping;
import org.gongkai.standards.catalogue.reading.Problem;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.gongkai.standards.catalogue.reading.Settlements;
import org.gongkai.standards.catalogue.reading.Settlements.Decision;
import org.gongkai.standards.catalogue.register.EditionBook;
import org.gongkai.standards.catalogue.register.Inbox;
import org.junit.jupiter.api.Test;

/** Rows of a file that are settled one by one before it is taken over. */
@GongkaiTest
class SettlingModuleTests {
    private static final String LIST = "zhongdian-lingyu";
    private static final String FILE = "领域,一级事项,二级事项,公开内容,公开依据,公开时限,公开主体,公开渠道,主动,依申请\n"
            + "社会救助,低保,审核,条件,《社会救助暂行办法》,长期,区民政局,■政府网站,√,√\n"
            + "社会救助,低保,公示,条件,《社会救助暂行办法》,看情况,区民政局,■政府网站,√,\n";

    private final ImportDesk desk;
    private final Inbox inbox;
    private final EditionBook book;

    @org.springframework.beans.factory.annotation.Autowired
    SettlingModuleTests(ImportDesk desk, Inbox inbox, EditionBook book) {
        this.desk = desk;
        this.inbox = inbox;
        this.book = book;
    }

    @Test
    void aCorrectionInItsPlaceLiftsTheBlock() {
        assertThat(read(Settlements.NONE).reading().isBlocked()).isTrue();
        var settled = Settlements.NONE.with(new Decision(
                "", 2, false, Map.of("mode", "依申请公开", "mode.active", "", "mode.on_request", ""), List.of()));
        var reading = read(settled).reading();
        assertThat(reading.isBlocked()).isFalse();
        assertThat(reading.matters()).extracting(ReadMatter::mode).containsExactly(Mode.ON_REQUEST, Mode.ACTIVE);
    }

    @Test
    void aRowThatIsLeftOutIsNotRead() {
        var settled = Settlements.NONE.with(new Decision("", 2, true, Map.of(), List.of()));
        assertThat(read(settled).reading().matters())
                .extracting(ReadMatter::level2)
                .containsExactly("公示");
    }

    @Test
    void whatIsAcceptedAsUnderstoodIsNoProblemAnyMore() {
        var problem = read(Settlements.NONE).reading().problems().stream()
                .filter(each -> each.kind() == Kind.LIMIT_NOT_UNDERSTOOD)
                .findFirst()
                .orElseThrow();
        var settled = Settlements.NONE.with(
                new Decision("", 3, false, Map.of(), List.of()).accepting(Settlements.name(problem)));
        assertThat(read(settled).reading().problems())
                .extracting(Problem::kind)
                .doesNotContain(Kind.LIMIT_NOT_UNDERSTOOD)
                .contains(Kind.MODE_CONTRADICTION);
    }

    @Test
    void decisionsStayWithTheFile() {
        long id = inbox.lay(LIST, "", "a.csv", FILE.getBytes(StandardCharsets.UTF_8), "test");
        var decision = new Decision("", 2, false, Map.of("limit", "实时公开"), List.of("SEVERAL_LIMITS:limit"));
        inbox.settle(id, Settlements.NONE.with(decision));
        assertThat(inbox.find(id).orElseThrow().settled().decisions()).containsExactly(decision);
        inbox.clear(id);
    }

    @Test
    void headingsAreRememberedForTheUnitAndTheList() {
        book.remember(LIST, 7, Map.of("谁来公开", "subject"));
        assertThat(book.knownHeadings(LIST, 7)).containsEntry("谁来公开", "subject");
        assertThat(book.knownHeadings(LIST, 8)).doesNotContainKey("谁来公开");
        assertThat(book.knownHeadings("quanli", 7)).doesNotContainKey("谁来公开");
    }

    private Preview read(Settlements settled) {
        return desk.preview(
                new ImportFile(LIST, "", Mapping.NONE, "a.csv", FILE.getBytes(StandardCharsets.UTF_8), settled),
                Offices.OPENNESS_OFFICE);
    }
}
