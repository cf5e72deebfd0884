package org.gongkai.disclosure.publishing.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** HTML as Word and WPS put it on the clipboard, shortened by hand; the texts are invented. */
class OfficePasteTests {

    @Test
    void drops_what_word_writes_for_itself() {
        var html = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
                <head><meta name=Generator content="Microsoft Word 15"><style><!-- @font-face {font-family:仿宋_GB2312;} --></style>
                <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
                <body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
                <p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt'><span style='font-size:16.0pt;font-family:
                仿宋_GB2312;color:red'>各街道办事处，区直各有关
                部门：<span lang=EN-US><o:p></o:p></span></span></p>
                <p class=MsoNormal><span lang=EN-US style='font-size:16.0pt'><o:p>&nbsp;</o:p></span></p>
                <p class=MsoNormal style='text-indent:32pt'><a name="_Toc123"></a><span style='font-family:仿宋'>　　现将有关事项通知如下。</span></p>
                <!--EndFragment--></body></html>""";
        assertThat(Cleaning.clean(html)).isEqualTo("<p>各街道办事处，区直各有关部门：</p><p>现将有关事项通知如下。</p>");
    }

    @Test
    void makes_real_lists_of_the_paragraphs_word_draws() {
        var html = """
                <p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>\
                <span lang=EN-US><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span>\
                <![endif]>身份证<span lang=EN-US><o:p></o:p></span></p>
                <p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]>\
                <span style='mso-list:Ignore'>（1）<span>&nbsp;</span></span><![endif]>正面</p>
                <p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]>\
                <span style='mso-list:Ignore'>（2）<span>&nbsp;</span></span><![endif]>反面</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>\
                <span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>户口簿</p>
                <p class=MsoNormal>以上为原件。</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]>\
                <span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span></span><![endif]>自愿</p>""";
        assertThat(Cleaning.clean(html))
                .isEqualTo("<ol><li>身份证<ol class=\"paren\"><li>正面</li><li>反面</li></ol></li><li>户口簿</li></ol>"
                        + "<p>以上为原件。</p><ul><li>自愿</li></ul>");
    }

    @Test
    void keeps_the_chinese_numbers_of_a_list_and_where_it_begins() {
        var html = """
                <p class="MsoNormal" style="mso-list:l0 level1 lfo1;"><span style="mso-list:Ignore;">三、</span>加强组织领导</p>
                <p class="MsoNormal" style="mso-list:l0 level1 lfo1;"><span style="mso-list:Ignore;">四、</span>严格责任落实</p>
                <p class="MsoNormal" style="mso-list:l0 level2 lfo1;"><span style="mso-list:Ignore;">（一）</span>明确分工</p>""";
        assertThat(Cleaning.clean(html))
                .isEqualTo("<ol class=\"cjk\" start=\"3\"><li>加强组织领导</li><li>严格责任落实"
                        + "<ol class=\"cjk-paren\"><li>明确分工</li></ol></li></ol>");
    }

    @Test
    void keeps_two_kinds_of_list_side_by_side_in_order() {
        var html = """
                <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>甲</p>
                <p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·</span>乙</p>
                <p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·</span>丙</p>
                <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>丁</p>""";
        assertThat(Cleaning.clean(html))
                .isEqualTo("<ol><li>甲</li></ol><ul><li>乙</li><li>丙</li></ul><ol start=\"2\"><li>丁</li></ol>");
    }

    @Test
    void begins_a_list_that_word_starts_at_its_second_level() {
        var html = """
                <p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>（1）</span>甲</p>
                <p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>（2）</span>乙</p>""";
        assertThat(Cleaning.clean(html)).isEqualTo("<ol class=\"paren\"><li>甲</li><li>乙</li></ol>");
    }

    @Test
    void keeps_merged_cells_of_a_table_and_finds_its_header() {
        var html = """
                <table class=MsoNormalTable border=1 cellspacing=0 width=553 style='border-collapse:collapse'>
                <colgroup><col width=100></colgroup>
                <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=100 rowspan=2 style='border:solid'><p class=MsoNormal align=center style='text-align:center'>\
                <b><span style='font-family:宋体'>材料<o:p></o:p></span></b></p></td><td colspan=2><p class=MsoNormal><b>份数</b></p></td></tr>
                <tr><td><p><b>原件</b></p></td><td><p><b>复印件</b></p></td></tr>
                <tr><td><p class=MsoNormal>身份证</p></td><td colspan=1><p align=right style='text-align:right'>1</p></td><td><p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p></td></tr>
                </table>""";
        assertThat(Cleaning.clean(html))
                .isEqualTo(
                        "<table><thead><tr><th rowspan=\"2\" scope=\"col\" class=\"center\">材料</th><th colspan=\"2\" scope=\"col\">份数</th></tr></thead>"
                                + "<tbody><tr><td><strong>原件</strong></td><td><strong>复印件</strong></td></tr>"
                                + "<tr><td>身份证</td><td class=\"right\">1</td><td></td></tr></tbody></table>");
    }

    @Test
    void reads_headings_from_style_outline_level_and_the_faces_of_official_documents() {
        var html = """
                <h1 style='text-align:center'><b><span style='font-family:方正小标宋简体'>总体要求</span></b></h1>
                <p class=MsoNormal style='mso-outline-level:2'>基本原则</p>
                <p class=MsoNormal style='text-indent:32pt'><span style='font-family:黑体;font-size:16pt'>一、办理条件</span></p>
                <p class=MsoNormal style='text-indent:32pt'><span style='font-family:楷体_GB2312'>（一）本区户籍</span></p>
                <p class=MsoNormal><span style='font-family:仿宋'>二、这只是正文里的一句话</span></p>
                <p class=MsoNormal><b>三、这是一句加粗的完整的话。</b></p>""";
        assertThat(Cleaning.clean(html))
                .isEqualTo("<h2 class=\"center\">总体要求</h2><h3>基本原则</h3><h3>一、办理条件</h3><h4>（一）本区户籍</h4>"
                        + "<p>二、这只是正文里的一句话</p><p><strong>三、这是一句加粗的完整的话。</strong></p>");
    }

    @Test
    void keeps_meaning_that_is_written_as_style() {
        var html = """
                <p class=MsoNormal style='text-align:right'><span style='font-weight:bold'>特此通知</span></p>
                <p align="center">附表</p><center>居中</center>
                <p>面积 m<span style='vertical-align:super'>2</span>，<b style="font-weight:normal">不粗</b>，<span style='text-decoration:line-through'>删</span>，\
                <span style='text-decoration: underline'>划线</span>，<i>着重</i></p>""";
        assertThat(Cleaning.clean(html))
                .isEqualTo(
                        "<p class=\"right\"><strong>特此通知</strong></p><p class=\"center\">附表</p><p class=\"center\">居中</p>"
                                + "<p>面积 m<sup>2</sup>，不粗，<s>删</s>，<u>划线</u>，<em>着重</em></p>");
    }

    @Test
    void drops_pictures_that_lie_on_the_clerks_own_disk() {
        var html = """
                <p class=MsoNormal>见图<!--[if gte vml 1]><v:shape id="a"><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]-->\
                <![if !vml]><img width=300 src="file:///C:/Users/a/msohtmlclip1/01/clip_image002.png" v:shapes="a"><![endif]></p>
                <p><img src="data:image/png;base64,AAAA"></p>""";
        assertThat(Cleaning.clean(html)).isEqualTo("<p>见图</p>");
    }

    @Test
    void parts_paragraphs_that_were_only_broken_twice() {
        assertThat(Cleaning.clean("<div>　　第一段。<br><br>　　第二段。<br>同段。</div>")).isEqualTo("<p>第一段。</p><p>第二段。<br>同段。</p>");
    }

    @Test
    void unpacks_nested_boxes() {
        assertThat(Cleaning.clean("<div><div><p>甲</p>乙<span>丙</span></div><section><h1>丁</h1></section></div>戊"))
                .isEqualTo("<p>甲</p><p>乙丙</p><h2>丁</h2><p>戊</p>");
    }

    @Test
    void drops_text_that_word_hides() {
        assertThat(Cleaning.clean("<p>看得见<span style='display:none;mso-hide:all'>看不见</span></p>"))
                .isEqualTo("<p>看得见</p>");
    }

    @Test
    void keeps_footnote_words_without_their_dead_links() {
        assertThat(Cleaning.clean("<p>规定<a href=\"#_ftn1\" name=\"_ftnref1\"><sup>[1]</sup></a>。</p>"))
                .isEqualTo("<p>规定<sup>[1]</sup>。</p>");
    }
}
