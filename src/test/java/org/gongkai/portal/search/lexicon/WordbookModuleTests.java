package org.gongkai.portal.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.gongkai.GongkaiTest;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.language.QueryText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GongkaiTest
class WordbookModuleTests {

    @Autowired
    Wordbook words;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Spelling spelling;

    @Autowired
    SearchDesk desk;

    @BeforeEach
    void theSampleDistrictIsKnown() {
        await().atMost(Duration.ofMinutes(1)).until(() -> desk.count(Question.about("新城区")) > 20);
        words.renew();
    }

    @Test
    void unitsAreSuggestedByPinyinInFullAndByFirstLetters() {
        assertThat(suggestions.of("minzhengju")).extracting(Suggestion::text).anyMatch(text -> text.contains("民政局"));
        assertThat(suggestions.of("mzj")).extracting(Suggestion::text).anyMatch(text -> text.contains("民政局"));
        assertThat(suggestions.of("xcqmzj")).anySatisfy(suggestion -> {
            assertThat(suggestion.text()).contains("民政局");
            assertThat(suggestion.url()).startsWith("/units/");
        });
    }

    @Test
    void wordsAndPagesAreSuggestedByTheirBeginning() {
        assertThat(suggestions.of("新城")).isNotEmpty().anyMatch(suggestion -> suggestion.url() != null);
        assertThat(suggestions.of("")).isEmpty();
        assertThat(suggestions.of("%_*?\"\\")).isEmpty();
        assertThat(suggestions.of("新".repeat(500))).isEmpty();
    }

    @Test
    void theWordsOfWhatIsGoneGoToo() {
        jdbc.sql("""
            insert into search_item (id, owner, type, kind, title, body, url)
            values ('D980001', 'D980001', 'DOCUMENT', 'NOTICE', '狻猊狴犴规程', '', '/documents/980001')
            """).update();
        words.renew();
        assertThat(suggestions.of("狻猊")).isNotEmpty();
        jdbc.sql("delete from search_item where id = 'D980001'").update();
        words.renew();
        assertThat(suggestions.of("狻猊")).isEmpty();
    }

    @Test
    void aSlipIsMendedFromTheIndexsOwnWords() {
        assertThat(spelling.better(QueryText.of("民证局"))).hasValue("民政局");
        assertThat(spelling.better(QueryText.of("minzhengju")))
                .hasValueSatisfying(word -> assertThat(word).contains("民政局"));
    }
}
