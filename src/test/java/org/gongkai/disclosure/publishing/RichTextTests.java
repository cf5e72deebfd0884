package org.gongkai.disclosure.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.disclosure.publishing.richtext.Heading;
import org.gongkai.disclosure.publishing.richtext.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text lets in, and what it can say of itself. */
class RichTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>好<script>alert(1)</script></p>",
                "<p onclick=\"alert(1)\">好</p>",
                "<p style=\"position:fixed\">好</p>",
                "<p>好<iframe src=\"https://evil.example\"></iframe></p>",
                "<p>好<img src=x onerror=alert(1)></p>",
                "<p>好<img src=\"https://evil.example/pixel.gif\" alt=\"\"></p>",
                "<p>好<svg><script>alert(1)</script></svg></p>",
                "<p>好<style>p{display:none}</style></p>",
                "<p class=\"overlay\" id=\"main\">好</p>",
                "<p>好<object data=\"x\"></object></p>",
                "<p>好<!-- <script>alert(1)</script> --></p>"
            })
    void lets_nothing_in_that_acts(String source) {
        assertThat(RichText.of(source).html()).isEqualTo("<p>好</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " jAvAsCrIpT:alert(1)",
                "data:text/html,<b>",
                "//evil.example/",
                "/\\\\evil.example/",
                "vbscript:x",
                "ftp://example.gov.cn/x"
            })
    void unlinks_addresses_of_other_schemes(String address) {
        assertThat(RichText.of("<p><a href=\"" + address + "\">看这里</a></p>").html())
                .doesNotContain("href")
                .contains("看这里");
    }

    @Test
    void keeps_links_to_sites_mail_and_own_pages() {
        var html = """
                <p><a href="https://www.example.gov.cn/a?b=1&amp;c=2">网站</a>\
                <a href="mailto:office@example.gov.cn">邮箱</a><a href="/documents/15">本站</a></p>""";
        assertThat(RichText.of(html).html()).isEqualTo(html);
    }

    @Test
    void keeps_pictures_of_the_own_store_and_tells_which_have_no_words() {
        var text = RichText.of(
                "<p><img src=\"/documents/12/files/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/map.png\" alt=\"施工围挡位置图\"></p><p><img src=\"/documents/13/files/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/b.png\"></p>");
        assertThat(text.pictures())
                .containsExactly(
                        new Picture(
                                1,
                                "/documents/12/files/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/map.png",
                                "施工围挡位置图"),
                        new Picture(
                                2,
                                "/documents/13/files/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/b.png",
                                ""));
        assertThat(text.pictures().stream().filter(Picture::isMute)).hasSize(1);
    }

    @Test
    void changes_nothing_when_cleaned_again() {
        var once = RichText.of("""
                <h1>一、条件</h1><div>PM2.5 &lt; 35，a=b，邮箱 x@example.gov.cn，3 + 4</div>
                <ol class="cjk" start="3"><li>甲</li></ol><table><tr><td><b>列</b></td><td><b>数</b></td></tr>
                <tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></table>""");
        assertThat(RichText.of(once.html())).isEqualTo(once);
        assertThat(once.html()).contains("x@example.gov.cn", "a=b").doesNotContain("&#");
    }

    @Test
    void makes_paragraphs_of_plain_text_at_blank_lines() {
        assertThat(RichText.of("各有关单位：\r\n\r\n　　请按时报送。\n联系电话 0471-0000000\n\n2026年3月12日")
                        .html())
                .isEqualTo("<p>各有关单位：</p><p>请按时报送。<br>联系电话 0471-0000000</p><p>2026年3月12日</p>");
    }

    @Test
    void makes_paragraphs_of_plain_text_at_lines_when_no_line_is_blank() {
        assertThat(RichText.of("一\n二<3 且 a>b\n三").html()).isEqualTo("<p>一</p><p>二&lt;3 且 a&gt;b</p><p>三</p>");
    }

    @Test
    void sets_the_chapters_and_articles_of_a_plain_law() {
        assertThat(RichText.of("## 第一章  总则\n\n第一条 为了规范，制定本办法。\n\n第二章 附则\n\n第十二条之一 自公布之日起施行。")
                        .html())
                .isEqualTo("<h2>第一章  总则</h2><p><strong>第一条</strong>　为了规范，制定本办法。</p>"
                        + "<h2>第二章 附则</h2><p><strong>第十二条之一</strong>　自公布之日起施行。</p>");
    }

    @Test
    void makes_paragraphs_of_words_typed_beside_html() {
        assertThat(RichText.of("<p>原有一段。</p>\n\n补充一句。\n第二行\n\n<p>末段。</p>").html())
                .isEqualTo("<p>原有一段。</p><p>补充一句。<br>第二行</p><p>末段。</p>");
    }

    @Test
    void begins_headings_below_the_title_of_the_page_and_skips_no_rank() {
        var text = RichText.of("<h1>总体要求</h1><h4>原则</h4><p>略</p><h1>任务</h1><h2>甲</h2><h6>细</h6>");
        assertThat(text.outline())
                .containsExactly(
                        new Heading(2, "s1", "总体要求"),
                        new Heading(3, "s2", "原则"),
                        new Heading(2, "s3", "任务"),
                        new Heading(3, "s4", "甲"),
                        new Heading(4, "s5", "细"));
        assertThat(text.html()).doesNotContain("id=");
        assertThat(text.page()).contains("<h3 id=\"s2\">原则</h3>");
    }

    @Test
    void lets_wide_tables_scroll_inside_themselves_on_the_page() {
        assertThat(RichText.of("<table><tr><th>列</th></tr><tr><td>1</td></tr></table>")
                        .page())
                .isEqualTo("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\"><table><thead><tr>"
                        + "<th scope=\"col\">列</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>");
    }

    @Test
    void says_its_words_for_search() {
        var text = RichText.of(
                "<h2>标准</h2><p>每人<strong>921</strong>元<br>每月</p><table><tr><td>甲</td><td>1</td></tr></table>"
                        + "<p><img src=\"/documents/1/files/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/a.png\" alt=\"示意图\"></p>");
        assertThat(text.plain()).isEqualTo("标准\n每人921元\n每月\n甲\t1\n示意图");
    }

    @Test
    void counts_words_as_an_office_does() {
        assertThat(RichText.of("<p>自 2026 年起，PM2.5 下降 3,400 吨。</p>").words()).isEqualTo(11);
    }

    @Test
    void shortens_itself_at_a_full_stop() {
        var text = RichText.of("<p>第一句话说完了。第二句话很长很长很长很长很长。</p>");
        assertThat(text.digest(12)).isEqualTo("第一句话说完了。");
        assertThat(text.digest(6)).isEqualTo("第一句话说…");
        assertThat(text.digest(200)).endsWith("很长。");
    }

    @Test
    void is_empty_when_only_blanks_are_left() {
        assertThat(List.of("", "  \n", "<p>&nbsp;</p>", "<p><br></p>", "<p><o:p></o:p></p>"))
                .allMatch(source -> RichText.of(source).isEmpty());
    }
}
