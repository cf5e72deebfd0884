package org.gongkai.portal.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTests {

    @Test
    void blanksOfEitherWidthPartWords() {
        assertThat(QueryText.of("　低保　申请 材料 ").words()).containsExactly("低保", "申请", "材料");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"最低生活保障\" 标准", "“最低生活保障” 标准", "「最低生活保障」标准", "『最低生活保障』标准", "＂最低生活保障＂标准"})
    void quotationMarksOfAnyKindMakeAPhrase(String typed) {
        var query = QueryText.of(typed);
        assertThat(query.phrases()).containsExactly("最低生活保障");
        assertThat(query.words()).containsExactly("标准");
    }

    @Test
    void aQuotationThatIsNeverClosedIsAPhraseToTheEnd() {
        assertThat(QueryText.of("标准 \"低保 金额").phrases()).containsExactly("低保 金额");
    }

    @Test
    void politeWordsAreNotLookedFor() {
        assertThat(QueryText.of("请问低保怎么申请呢？").plain()).isEqualTo("低保怎么申请");
        assertThat(QueryText.of("吗").words()).as("unless there is nothing else").containsExactly("吗");
    }

    @Test
    void operatorsAreText() {
        assertThat(QueryText.of("title:低保 AND -申请* (OR) ~2").words())
                .containsExactly("title", "低保", "and", "申请", "or", "2");
    }

    @Test
    void theEndOfAnEndlessQueryIsLeftOut() {
        var query = QueryText.of("低保".repeat(10_000));
        assertThat(query.shortened()).isTrue();
        assertThat(query.typed()).hasSize(QueryText.LONGEST);
        assertThat(QueryText.of("a ".repeat(500)).words()).hasSize(1);
    }

    @Test
    void withoutMarksThereIsNothingToUnquote() {
        assertThat(QueryText.of("低保").unquoted()).isEmpty();
        assertThat(QueryText.of("“低保 标准” 申请").unquoted()).contains("低保 标准 申请");
    }

    @Test
    void marksAloneAreNoQuery() {
        assertThat(QueryText.of("？！……").isEmpty()).isTrue();
        assertThat(QueryText.of(null).isEmpty()).isTrue();
        assertThat(QueryText.of("“”").isEmpty()).isTrue();
    }

    @Property(tries = 300)
    void readingNeverFails(@ForAll String typed) {
        var query = QueryText.of(typed);
        assertThat(query.words()).hasSizeLessThanOrEqualTo(12).doesNotContain("");
        assertThat(query.typed().length()).isLessThanOrEqualTo(QueryText.LONGEST);
    }
}
