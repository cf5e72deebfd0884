package org.gongkai.disclosure.publishing.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Two editions of one text, and what a reader is shown to have changed. */
class ComparisonTests {

    @Test
    void marks_a_number_as_a_whole() {
        var comparison = Comparison.between("<p>每人每月 893 元，每年 8,160 元。</p>", "<p>每人每月 921 元，每年 8,424 元。</p>");
        assertThat(comparison.marked())
                .isEqualTo("<p>每人每月 <del>893</del><ins>921</ins> 元，每年 <del>8,160</del><ins>8,424</ins> 元。</p>");
        assertThat(comparison.changes()).isEqualTo(1);
    }

    @Test
    void marks_chinese_character_by_character() {
        assertThat(Comparison.between("<p>请既时关注公示栏。</p>", "<p>请及时关注公示栏。</p>").marked())
                .isEqualTo("<p>请<del>既</del><ins>及</ins>时关注公示栏。</p>");
    }

    @Test
    void reads_a_rewritten_phrase_as_one_change() {
        assertThat(Comparison.between("<p>由区民政局负责解释。</p>", "<p>由市医保中心局负责解释。</p>")
                        .marked())
                .isEqualTo("<p>由<del>区民政</del><ins>市医保中心</ins>局负责解释。</p>");
    }

    @Test
    void shows_paragraphs_that_came_and_went_between_those_that_stayed() {
        var comparison = Comparison.between(
                "<p>第一段甲乙丙丁。</p><p>第二段戊己庚辛。</p><p>末段。</p>", "<p>第一段甲乙丙丁。</p><p>末段。</p><p>新增联系方式一节。</p>");
        assertThat(comparison.marked())
                .isEqualTo("<p>第一段甲乙丙丁。</p><p><del>第二段戊己庚辛。</del></p><p>末段。</p><p><ins>新增联系方式一节。</ins></p>");
    }

    @Test
    void finds_the_paragraph_that_was_changed_among_new_neighbours() {
        var comparison = Comparison.between("<p>申请人应当提交身份证原件。</p>", "<p>全新的一段在前面出现。</p><p>申请人应当提交身份证复印件。</p>");
        assertThat(comparison.marked())
                .isEqualTo("<p><ins>全新的一段在前面出现。</ins></p><p>申请人应当提交身份证<del>原</del><ins>复印</ins>件。</p>");
    }

    @Test
    void compares_tables_row_by_row_and_cell_by_cell() {
        var comparison = Comparison.between(
                "<table><tbody><tr><td>身份证</td><td>1</td></tr><tr><td>户口簿</td><td>1</td></tr></tbody></table>",
                "<table><tbody><tr><td>身份证</td><td>2</td></tr><tr><td>户口簿</td><td>1</td></tr>"
                        + "<tr><td>收入声明</td><td>3</td></tr></tbody></table>");
        assertThat(comparison.marked())
                .isEqualTo("<table><tbody><tr><td>身份证</td><td><del>1</del><ins>2</ins></td></tr>"
                        + "<tr><td>户口簿</td><td>1</td></tr>"
                        + "<tr><td><ins>收入声明</ins></td><td><ins>3</ins></td></tr></tbody></table>");
    }

    @Test
    void shows_both_tables_when_merged_cells_moved() {
        var comparison = Comparison.between(
                "<table><tbody><tr><td rowspan=\"2\">甲</td><td>1</td></tr><tr><td>2</td></tr></tbody></table>",
                "<table><tbody><tr><td>甲</td><td>1</td></tr></tbody></table>");
        assertThat(comparison.marked())
                .startsWith("<table>")
                .contains("<del>甲</del>", "</table><table>", "<ins>甲</ins>");
    }

    @Test
    void compares_lists_item_by_item() {
        assertThat(Comparison.between("<ol><li>身份证原件</li><li>照片</li></ol>", "<ol><li>身份证复印件</li></ol>")
                        .marked())
                .isEqualTo("<ol><li>身份证<del>原</del><ins>复印</ins>件</li><li><del>照片</del></li></ol>");
    }

    @Test
    void keeps_tags_closed_when_emphasis_changes() {
        assertThat(Comparison.between("<p>甲<strong>乙丙</strong>丁</p>", "<p><strong>甲乙</strong>丙戊</p>")
                        .marked())
                .isEqualTo("<p><del>甲</del><strong><del>乙丙</del><ins>甲乙</ins></strong><del>丁</del><ins>丙戊</ins></p>");
    }

    @Test
    void marks_pictures() {
        assertThat(Comparison.between(
                                "<p>图</p>",
                                "<p>图<img src=\"/documents/1/files/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/a.png\" alt=\"位置\"></p>")
                        .marked())
                .isEqualTo(
                        "<p>图<ins><img src=\"/documents/1/files/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/a.png\" alt=\"位置\"></ins></p>");
    }

    @Test
    void keeps_signs_that_are_written_as_entities_whole() {
        assertThat(Comparison.between("<p>a &lt; b</p>", "<p>a &gt; b</p>").marked())
                .isEqualTo("<p>a <del>&lt;</del><ins>&gt;</ins> b</p>");
    }

    @Test
    void shows_each_side_alone_for_two_colleagues() {
        var piece = Comparison.between("<p>甲方 893 元。</p>", "<p>甲方 921 元。</p>")
                .pieces()
                .getFirst();
        assertThat(piece.olderMarked()).isEqualTo("<p>甲方 <del>893</del> 元。</p>");
        assertThat(piece.newerMarked()).isEqualTo("<p>甲方 <ins>921</ins> 元。</p>");
    }

    @Property(tries = 200)
    void leaves_each_text_whole_when_the_marks_of_the_other_are_taken_away(
            @ForAll("texts") String older, @ForAll("texts") String newer) {
        var comparison = Comparison.between(older, newer);
        assertThat(comparison.pieces().stream().map(Comparison.Piece::older).reduce("", String::concat))
                .isEqualTo(older);
        assertThat(comparison.pieces().stream().map(Comparison.Piece::newer).reduce("", String::concat))
                .isEqualTo(newer);
        assertThat(words(comparison.marked(), "ins")).isEqualTo(words(older, "ins"));
        assertThat(words(comparison.marked(), "del")).isEqualTo(words(newer, "del"));
    }

    @Provide
    Arbitrary<String> texts() {
        var sentence =
                Arbitraries.strings().withChars("甲乙丙丁，。19").ofMinLength(1).ofMaxLength(12);
        var block = sentence.flatMap(words -> Arbitraries.of(
                "<p>" + words + "</p>",
                "<h2>" + words + "</h2>",
                "<p><strong>" + words + "</strong>尾</p>",
                "<ul><li>" + words + "</li><li>项</li></ul>"));
        return block.list().ofMaxSize(6).map(blocks -> String.join("", blocks));
    }

    private static String words(String html, String without) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select(without).remove();
        return body.text().replace(" ", "");
    }
}
