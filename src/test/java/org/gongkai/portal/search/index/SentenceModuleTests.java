package org.gongkai.portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.GongkaiTest;
import org.gongkai.portal.search.Filter;
import org.gongkai.portal.search.Findings;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sentences: counted by what they share, ordered by how much. Words are made up. */
@GongkaiTest
class SentenceModuleTests {

    private static final String ASKED = "翡翠鳜鱼禁捕期怎么申领渔具补偿金";
    private static final int MANY = 23;
    private static final int FEW = 4;

    @Autowired
    ItemIndex index;

    @Autowired
    SearchDesk desk;

    List<Findable> things;

    @BeforeEach
    void fill() {
        things = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            things.add(Things.document(300 + i, "通报" + i, "翡翠鳜鱼禁捕期已经开始，渔具一律封存。" + "各船照办。".repeat(i))
                    .kind(i < FEW ? "PLAN" : "NOTICE")
                    .thing());
        }
        things.add(Things.document(399, "怎么领钱", "翡翠鳜鱼禁捕期内申领渔具补偿金，带渔船证到渔政站。").thing());
        index.put(things);
    }

    @AfterEach
    void empty() {
        index.remove(things.stream().map(Findable::id).toList());
    }

    @Test
    void whatSharesMostStandsFirst() {
        assertThat(ask(1).hits().getFirst().id()).isEqualTo("D900399");
    }

    @Test
    void pagesHoldEachThingOnceAndAsManyAsWereCounted() {
        var first = ask(1);
        assertThat(first.total()).isGreaterThanOrEqualTo(MANY + 1);
        var pages = (int) (first.total() + 9) / 10;
        var ids = IntStream.rangeClosed(1, pages)
                .boxed()
                .flatMap(page -> ask(page).hits().stream())
                .map(Hit::id)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize((int) first.total());
        assertThat(ids).containsAll(things.stream().map(Findable::id).toList());
        assertThat(ask(pages + 1).hits()).isEmpty();
    }

    @Test
    void aFilterKeepsAsManyAsItPromised() {
        var promised = ask(1).counts().get(Filter.KIND).get("PLAN");
        var kept = desk.find(Question.about(ASKED).narrowed(Filter.KIND, "PLAN"));
        assertThat(promised).isGreaterThanOrEqualTo(FEW);
        assertThat(kept.total()).isEqualTo(promised);
        assertThat(kept.hits()).hasSize((int) Math.min(10, promised));
    }

    private Findings ask(int page) {
        var asked = Question.about(ASKED);
        return desk.find(new Question(
                asked.text(), asked.within(), asked.chosen(), Question.Order.RELEVANCE, page, asked.size()));
    }
}
