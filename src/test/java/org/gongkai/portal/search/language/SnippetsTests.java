package org.gongkai.portal.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SnippetsTests {

    private static final String PADDING = "本办法所称机关是指依法设立的各级机构。".repeat(40);

    @Test
    void theSnippetShowsThePlaceWhereTheWordsStandTogether() {
        var text = "申请人须知。" + PADDING + "第四条 申请低保以家庭为单位，由家庭成员提出。" + PADDING;
        var snippet = snippets("低保 申请").best(text);
        assertThat(snippet.html()).contains("第四条 <mark>申请低保</mark>以家庭为单位");
        assertThat(snippet.plain()).startsWith("……").endsWith("……");
        assertThat(snippet.plain().length()).isLessThan(Snippets.LENGTH + 5);
    }

    @Test
    void aSnippetBeginsWhereAClauseBegins() {
        assertThat(snippets("家庭成员").best(PADDING + "由家庭成员提出。").plain()).startsWith("……由家庭成员提出");
    }

    @Test
    void withoutAPlaceTheTextBeginsAtItsBeginning() {
        assertThat(snippets("乌有").best("城乡居民\n\n最低生活保障").plain()).isEqualTo("城乡居民 最低生活保障");
    }

    @Test
    void widthAndCaseMakeNoDifference() {
        assertThat(snippets("gb/t9704").whole("ＧＢ／Ｔ９７０４ 公文格式").html()).contains("<mark>ＧＢ</mark>");
    }

    @Test
    void partsOfASentenceAreMarkedWhereTheyStand() {
        var title = snippets("个体工商户债务由谁承担").whole("个体工商户的债务，个人经营的，以个人财产承担");
        assertThat(title.html()).startsWith("<mark>个体工商户</mark>的债务");
    }

    @Test
    void anotherYearIsNotMarkedForItsFirstDigits() {
        var snippets = snippets("某小区2024年加装电梯的补助");
        assertThat(snippets.whole("新城区2026年加装电梯计划").html()).isEqualTo("新城区2026<mark>年加装电梯</mark>计划");
        assertThat(snippets.whole("新城区2024年加装计划").html()).contains("2024年加装</mark>");
    }

    @Test
    void markupInATextStaysText() {
        assertThat(snippets("script").best("<script>alert('低保')</script>").html())
                .isEqualTo("&lt;<mark>script</mark>&gt;alert(&#39;低保&#39;)&lt;/<mark>script</mark>&gt;");
    }

    @Test
    void ofABookOnlyTheFirstPagesAreLookedThrough() {
        var book = "目录。" + PADDING.repeat(1 + Snippets.READ / PADDING.length()) + "低保标准在最后一页。";
        assertThat(snippets("低保标准").best(book).plain()).startsWith("目录。本办法所称机关");
        assertThat(snippets("低保标准").best("低保标准在第一页。" + book).html()).startsWith("<mark>低保标准</mark>在第一页");
    }

    @Test
    void anEmptyTextHasNoSnippet() {
        assertThat(snippets("低保").best("").isEmpty()).isTrue();
    }

    @Property(tries = 300)
    void nothingIsLostOrAddedInATitle(@ForAll String query, @ForAll String title) {
        assertThat(snippets(query).whole(title).plain()).isEqualTo(title);
    }

    @Property(tries = 300)
    void anyTextHasASnippet(@ForAll String query, @ForAll String text) {
        assertThat(snippets(query).best(text).html()).doesNotContain("<script");
    }

    private static Snippets snippets(String query) {
        return new Snippets(QueryText.of(query), Synonyms.NONE);
    }
}
