package org.gongkai.portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.design.Refused;
import org.gongkai.portal.search.Findings;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.language.QueryText;
import org.gongkai.portal.search.missed.MissedWords;
import org.gongkai.portal.search.picks.Pick;
import org.gongkai.portal.search.picks.PickBoard;
import org.gongkai.portal.search.wording.SynonymBook;
import org.gongkai.portal.search.wording.SynonymRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A small district of sample papers, all words made up, and what a citizen may expect of it. */
@GongkaiTest
class RelevanceModuleTests {

    private static final String OFFICE = "示例公开办";

    @Autowired
    ItemIndex index;

    @Autowired
    SearchDesk desk;

    @Autowired
    SynonymBook book;

    @Autowired
    PickBoard board;

    @Autowired
    MissedWords missed;

    List<Findable> things;

    @BeforeEach
    void fill() {
        things = Stream.of(
                        Things.document(101, "琉璃瓦补助办理指南", "申请琉璃瓦补助，带上户口簿和收入证明，到街道办理。"),
                        Things.document(102, "关于发放青砖补贴的通知", "本年度青砖补贴标准为每户三百元，由社区发放。")
                                .number("呼琉办发〔2026〕12号"),
                        Things.document(103, "青砖补贴发放名单公示", "经审核，下列住户领取青砖补贴。依据呼琉办发〔2026〕12号。")
                                .kind("PUBLICITY"),
                        Things.document(104, "公布琉璃瓦窑保护条例的令", "琉璃瓦窑应当保护。").number("呼琉政令第7号"),
                        Things.document(105, "老窑改造工作总结", "完成老窑改造三处，琉璃瓦产量增加。"))
                .map(Things::thing)
                .toList();
        index.put(things);
    }

    @AfterEach
    void empty() {
        index.remove(things.stream().map(Findable::id).toList());
        book.all().stream()
                .filter(rule -> rule.changedBy().equals(OFFICE))
                .forEach(rule -> book.remove(rule.id(), rule.version()));
        board.all().stream()
                .filter(pick -> pick.changedBy().equals(OFFICE))
                .forEach(pick -> board.remove(pick.id(), pick.version()));
    }

    @Test
    void aQuestionInOnesOwnWordsLeadsToTheGuide() {
        assertThat(first("请问琉璃瓦补助要带什么材料去申请呢？")).isEqualTo("D900101");
        assertThat(first("琉璃瓦补助")).isEqualTo("D900101");
    }

    @Test
    void aShortQueryIsTakenLetterByLetter() {
        assertThat(ids(find("青砖"))).containsExactlyInAnyOrder("D900102", "D900103");
        assertThat(ids(find("老窑"))).containsExactly("D900105");
    }

    @Test
    void theVeryNumberComesBeforeWhatCitesIt() {
        for (var typed : List.of("呼琉办发〔2026〕12号", "呼琉办发【2026】第12号", "呼琉办发 2026 12", "呼琉办发〔二〇二六〕十二号")) {
            assertThat(first(typed)).as(typed).isEqualTo("D900102");
            assertThat(find(typed).hits().getFirst().exactNumber()).as(typed).isTrue();
            assertThat(ids(find(typed))).as(typed).contains("D900103");
        }
        for (var typed : List.of("呼琉政令第7号", "呼琉政令7号", "呼琉政令第七号", "呼琉政令（第7号）")) {
            assertThat(first(typed)).as(typed).isEqualTo("D900104");
        }
    }

    @Test
    void synonymsCountWithTheNextQueryAndGoWithTheNext() {
        assertThat(ids(find("瓦片钱"))).doesNotContain("D900101");
        book.add(SynonymRule.Wish.of("瓦片钱，琉璃瓦补助", "", ""), OFFICE);
        assertThat(first("瓦片钱")).isEqualTo("D900101");
        assertThat(find("瓦片钱").hits().getFirst().title().html()).contains("<mark>琉璃瓦补助</mark>");
        assertThat(first("我想问瓦片钱到底怎么样才能领到")).isEqualTo("D900101");
        var rule = book.all().stream()
                .filter(one -> one.words().contains("瓦片钱"))
                .findFirst()
                .orElseThrow();
        book.remove(rule.id(), rule.version());
        assertThat(ids(find("瓦片钱"))).doesNotContain("D900101");
    }

    @Test
    void aOneWaySynonymFindsOneWay() {
        book.add(SynonymRule.Wish.of("窑砖", "青砖", ""), OFFICE);
        assertThat(ids(find("窑砖"))).contains("D900102", "D900103");
        assertThat(find("青砖").total()).isEqualTo(2);
    }

    @Test
    void whoChangesWhatAnotherChangedIsTold() {
        book.add(SynonymRule.Wish.of("窑砖", "青砖", ""), OFFICE);
        var rule = book.all().stream()
                .filter(one -> one.words().contains("窑砖"))
                .findFirst()
                .orElseThrow();
        book.change(rule.id(), rule.version(), SynonymRule.Wish.of("窑砖", "青砖 老窑", ""), OFFICE);
        assertThatThrownBy(() -> book.change(rule.id(), rule.version(), SynonymRule.Wish.of("窑砖", "青砖", ""), OFFICE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void withinTheResultsIsSearchedAgain() {
        var found = desk.find(Question.about("琉璃瓦").within("条例"));
        assertThat(ids(found)).containsExactly("D900104");
        assertThat(found.total()).isEqualTo(1);
        assertThat(desk.count(Question.about("琉璃瓦").within("魑魅魍魉"))).isZero();
    }

    @Test
    void aChosenPageStandsOnItsDaysAndOnlyWhileItIsPublic() {
        var today = board.today();
        board.add(new Pick.Wish(List.of("瓦钱"), "/documents/900101", "办补助先看这一份", today, today.plusDays(3)), OFFICE);
        board.add(new Pick.Wish(List.of("瓦钱"), "/documents/900105", "明天起", today.plusDays(1), null), OFFICE);
        assertThat(board.on(QueryText.of("瓦钱")))
                .extracting(Pick::url, Pick::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/documents/900101", "琉璃瓦补助办理指南"));
        assertThat(board.on(QueryText.of("申请 瓦钱"))).hasSize(1);
        assertThat(board.on(QueryText.of("瓦"))).isEmpty();
        index.remove(List.of("D900101"));
        assertThat(board.on(QueryText.of("瓦钱"))).isEmpty();
        assertThatThrownBy(
                        () -> board.add(new Pick.Wish(List.of("瓦钱"), "/documents/900101", "又来", today, null), OFFICE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsMissedIsCountedWithoutAnybody() {
        for (int i = 0; i < MissedWords.SHOWN_FROM; i++) {
            missed.count(QueryText.of("琉璃瓦年票"));
            missed.count(QueryText.of("15010219900101123X 低保"));
            missed.count(QueryText.of("13800138000"));
        }
        missed.count(QueryText.of("只问一次的事"));
        assertThat(missed.most(1, 1_000))
                .extracting(MissedWords.Missed::words)
                .contains("琉璃瓦年票")
                .noneMatch(words -> words.matches(".*\\d{6}.*") || words.contains("只问一次"));
    }

    @Test
    void titlesAreFoundWhileTheyAreTyped() {
        assertThat(desk.titled(QueryText.of("青砖补贴发放"), 5)).extracting(Hit::id).containsExactly("D900103");
        assertThat(desk.titled(QueryText.of("呼琉办发〔2026〕12号"), 5))
                .extracting(Hit::id)
                .containsExactly("D900102");
    }

    private String first(String typed) {
        return find(typed).hits().getFirst().id();
    }

    private Findings find(String typed) {
        return desk.find(Question.about(typed));
    }

    private static List<String> ids(Findings findings) {
        return findings.hits().stream().map(Hit::id).toList();
    }
}
