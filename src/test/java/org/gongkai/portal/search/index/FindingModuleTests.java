package org.gongkai.portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.GongkaiTest;
import org.gongkai.portal.search.Filter;
import org.gongkai.portal.search.Findings;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.Validity;
import org.gongkai.portal.search.language.QueryText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GongkaiTest
class FindingModuleTests {

    private static final long CIVIL_AFFAIRS = 990_001;
    private static final long TOWN = 990_002;

    @Autowired
    ItemIndex index;

    @Autowired
    SearchDesk desk;

    List<Findable> things;

    @BeforeEach
    void fill() {
        var today = desk.today();
        things = Stream.of(
                        Things.document(1, "最低糊涂瓦保障办理细则", "第四条 申请糊涂瓦以家庭为单位，由家庭成员向街道提出。")
                                .kind("NORMATIVE")
                                .number("呼糊办发〔2026〕8号")
                                .of(CIVIL_AFFAIRS, "试民政局", "shehui")
                                .valid(today.minusDays(10), null, null),
                        Things.document(2, "糊涂瓦保障旧办法", "第七条 申请糊涂瓦的，应当提出。")
                                .kind("NORMATIVE")
                                .number("呼糊办发〔2020〕31号")
                                .of(CIVIL_AFFAIRS, "试民政局", "shehui")
                                .published(LocalDate.of(2020, 6, 30))
                                .valid(LocalDate.of(2020, 7, 1), today, Validity.REPEALED),
                        Things.document(3, "糊涂瓦新增对象公示", "经本人申请，拟对下列五户给予糊涂瓦，依据呼糊办发〔2026〕8号。")
                                .kind("PUBLICITY")
                                .of(TOWN, "试东风路街道", "shehui"),
                        Things.document(4, "糊涂瓦办法（将施行）", "自下月起申请糊涂瓦按本办法。")
                                .kind("NORMATIVE")
                                .of(CIVIL_AFFAIRS, "试民政局", "shehui")
                                .valid(today.plusDays(5), null, null),
                        Things.document(5, "无关公告", "道路施工期间请绕行。").of(TOWN, "试东风路街道", "jiaotong"))
                .map(Things::thing)
                .toList();
        index.put(things);
    }

    @AfterEach
    void empty() {
        index.remove(things.stream().map(Findable::id).toList());
    }

    @Test
    void everyWordMustBeThereAndHitsAreMarked() {
        var found = find("糊涂瓦 申请");
        assertThat(ids(found)).containsExactlyInAnyOrder("D900001", "D900002", "D900003", "D900004");
        assertThat(found.loosened()).isFalse();
        assertThat(found.hits())
                .allSatisfy(hit -> assertThat(hit.snippet().html()).contains("<mark>"));
    }

    @Test
    void withoutOneWordThatIsNowhereTheOthersStillFind() {
        var found = find("糊涂瓦 乌有乡志");
        assertThat(found.loosened()).isTrue();
        assertThat(ids(found)).contains("D900001");
    }

    @Test
    void aPhraseIsFoundLetterByLetter() {
        assertThat(ids(find("“拟对下列五户”"))).containsExactly("D900003");
        assertThat(find("「五户下列」").total()).isZero();
    }

    @Test
    void aNumberInAnyBracketsComesFirst() {
        for (var typed : List.of(
                "呼糊办发〔2026〕8号", "呼糊办发(2026)8号", "呼糊办发（２０２６）８号", "呼糊办发[2026]第8号", "呼糊办发2026年8号", "呼糊办发 2026 8")) {
            var found = find(typed);
            assertThat(found.hits()).as(typed).isNotEmpty();
            assertThat(found.hits().getFirst().id()).as(typed).isEqualTo("D900001");
            assertThat(found.hits().getFirst().exactNumber()).as(typed).isTrue();
            assertThat(ids(found)).as("cites it: " + typed).contains("D900003");
        }
    }

    @Test
    void validityIsJudgedOnTheDayOfTheQuery() {
        assertThat(ids(desk.find(about("糊涂瓦").narrowed(Filter.VALIDITY, "IN_FORCE"))))
                .containsExactly("D900001");
        assertThat(ids(desk.find(about("糊涂瓦").narrowed(Filter.VALIDITY, "REPEALED"))))
                .containsExactly("D900002");
        assertThat(ids(desk.find(about("糊涂瓦").narrowed(Filter.VALIDITY, "NOT_YET"))))
                .containsExactly("D900004");
        assertThat(find("糊涂瓦").counts().get(Filter.VALIDITY))
                .containsEntry("IN_FORCE", 1L)
                .containsEntry("REPEALED", 1L)
                .containsEntry("NOT_YET", 1L);
    }

    @Test
    void countsOfAFilterAreNotNarrowedByItself() {
        var found = desk.find(about("糊涂瓦").narrowed(Filter.KIND, "PUBLICITY"));
        assertThat(ids(found)).containsExactly("D900003");
        assertThat(found.counts().get(Filter.KIND))
                .containsEntry("PUBLICITY", 1L)
                .containsEntry("NORMATIVE", 3L);
        assertThat(found.counts().get(Filter.UNIT)).containsOnly(java.util.Map.entry(Long.toString(TOWN), 1L));
    }

    @Test
    void countsAddUpToTheTotalWhereEveryThingHasOneValue() {
        var found = find("糊涂瓦");
        assertThat(found.counts().get(Filter.KIND).values().stream()
                        .mapToLong(n -> n)
                        .sum())
                .isEqualTo(found.total());
        assertThat(found.counts().get(Filter.YEAR).values().stream()
                        .mapToLong(n -> n)
                        .sum())
                .isEqualTo(found.total());
        found.counts()
                .get(Filter.KIND)
                .forEach((kind, count) -> assertThat(desk.find(about("糊涂瓦").narrowed(Filter.KIND, kind))
                                .total())
                        .isEqualTo(count));
    }

    @Test
    void twoValuesOfAFilterWidenAndTwoFiltersNarrow() {
        var both = about("糊涂瓦").narrowed(Filter.KIND, "PUBLICITY", "NORMATIVE");
        assertThat(desk.find(both).total()).isEqualTo(4);
        assertThat(ids(desk.find(both.narrowed(Filter.YEAR, "2020")))).containsExactly("D900002");
        assertThat(desk.find(both.narrowed(Filter.UNIT, "nonsense")).total()).isZero();
    }

    @Test
    void newestFirstWhenAskedFor() {
        var question =
                new Question(QueryText.of("糊涂瓦保障"), QueryText.of(""), java.util.Map.of(), Question.Order.NEWEST, 1, 10);
        assertThat(ids(desk.find(question))).startsWith("D900001").endsWith("D900002");
    }

    @Test
    void hostileQueriesAreText() {
        for (var typed : List.of(
                "*",
                "???",
                "糊* OR 1=1 --",
                "title:糊涂瓦",
                "\"",
                "“未完",
                "(((((",
                "\\u0000",
                "a".repeat(100_000),
                "糊涂瓦 ".repeat(5_000),
                "{!parent}",
                "/.*.*.*/",
                "~~~^9",
                "\uD83D",
                "<script>alert(1)</script>")) {
            assertThat(find(typed).took())
                    .as(typed.substring(0, Math.min(20, typed.length())))
                    .isLessThan(java.time.Duration.ofSeconds(3));
        }
    }

    private Findings find(String typed) {
        return desk.find(about(typed));
    }

    private static Question about(String typed) {
        return Question.about(typed);
    }

    private static List<String> ids(Findings findings) {
        return findings.hits().stream().map(Hit::id).toList();
    }
}
