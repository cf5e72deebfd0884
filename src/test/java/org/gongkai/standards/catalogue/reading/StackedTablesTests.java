package org.gongkai.standards.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.Tier;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.junit.jupiter.api.Test;

/** Several tables, and where their field is written. */
class StackedTablesTests {
    private static final String LIST = "zhongdian-lingyu";
    private static final String ROW = "|综合业务|监督检查|投诉电话|《社会救助暂行办法》|长期公开|区民政局|■政府网站|√||√||√|";

    @Test
    void tablesStackedInOneSheetTakeTheFieldFromTheTitleAboveEach() throws NotReadable {
        var book = new AwkwardBook("目录")
                .row("新城区社会救助领域基层政务公开标准目录")
                .merge("A1:N1")
                .row("填报单位：区就业局||||填报日期：2024年3月5日")
                .nationalHeader()
                .row("1" + ROW)
                .row("")
                .row("（二）义务教育领域")
                .nationalHeader()
                .row("1" + ROW)
                .row("新城区交通运输领域基层政务公开标准目录")
                .nationalHeader()
                .row("1" + ROW)
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.matters()).extracting(ReadMatter::field).containsExactly("社会救助", "义务教育", "交通运输");
        assertThat(reading.rows()).isEqualTo(3);
    }

    @Test
    void aHeadingBetweenRowsGivesTheFieldToTheRowsBelow() throws NotReadable {
        var book = new AwkwardBook("Sheet1")
                .nationalHeader()
                .row("一、社会救助（1项）")
                .merge("A3:N3")
                .row("1" + ROW)
                .row("二、就业（1项）")
                .row("1" + ROW)
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.matters()).extracting(ReadMatter::field).containsExactly("社会救助", "就业");
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Kind.SECTION_ROW, Kind.SECTION_ROW);
    }

    @Test
    void aFieldColumnIsCarriedDownWhetherMergedOrBlank() throws NotReadable {
        var book = new AwkwardBook("Sheet1")
                .row("领域|序号|一级事项|二级事项|公开内容|公开依据|公开时限|公开主体")
                .row("社会救助|1|低保|办事指南|条件|《社会救助暂行办法》|长期|区民政局")
                .row("|2|低保|审核|条件|《社会救助暂行办法》|长期|区民政局")
                .row("义务教育|1|招生|范围|条件|《义务教育法》|长期|区教育局")
                .row("|2|招生|结果|条件|《义务教育法》|长期|区教育局")
                .merge("A4:A5")
                .bytes();
        assertThat(ShippedLists.read(LIST, book, "a.xlsx").matters())
                .extracting(ReadMatter::field)
                .containsExactly("社会救助", "社会救助", "义务教育", "义务教育");
    }

    @Test
    void aSheetWithoutAHeaderGoesOnWithTheColumnsOfTheOneBefore() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .nationalHeader()
                .row("1" + ROW)
                .sheet("义务教育")
                .row("1" + ROW)
                .row("2|综合业务|政策文件|内容|《义务教育法》|长期公开|区教育局|■政府网站|√||√||√|")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.matters()).extracting(ReadMatter::field).containsExactly("社会救助", "义务教育", "义务教育");
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Kind.HEADER_ASSUMED);
    }

    @Test
    void groupsThatWereNotMergedButLeftBlankAreUnderstood() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .row("序号|公开事项||公开内容|公开依据|公开时限|公开主体|公开渠道|公开对象||公开方式||公开层级|||五公开|")
                .row("|一级|二级||||||全社会|特定群体（请写明）|主动|依申请公开|市|镇街乡|村|决策公开|执行公开")
                .row("1|综合业务|监督检查|电话|《社会救助暂行办法》|长期|区民政局|■政府网站||低保对象|√||√||√|√|")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        var matter = reading.matters().getFirst();
        assertThat(matter.level2()).isEqualTo("监督检查");
        assertThat(matter.audienceNote()).isEqualTo("低保对象");
        assertThat(matter.mode()).isEqualTo(Mode.ACTIVE);
        assertThat(matter.tiers()).containsExactly(Tier.COUNTY, Tier.VILLAGE);
        assertThat(matter.extra()).containsExactly(java.util.Map.entry("五公开/决策公开", "√"));
    }

    @Test
    void aColumnWithoutAHeadingIsKeptUnderItsLetter() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .row("序号|一级事项|二级事项|公开主体|公开时限")
                .row("1|低保|办事指南|区民政局|长期|http://example.gov.cn/1.html")
                .bytes();
        assertThat(ShippedLists.read(LIST, book, "a.xlsx").matters().getFirst().extra())
                .containsExactly(java.util.Map.entry("F", "http://example.gov.cn/1.html"));
    }

    @Test
    void aTableWithoutAnyHeaderIsReadByTheLettersOfItsColumns() throws NotReadable {
        var book = new AwkwardBook("社会救助").row("低保|办事指南|区民政局").row("低保|审核|区民政局").bytes();
        assertThat(ShippedLists.read(LIST, book, "a.xlsx", "A=level1,B=level2,C=subject", "")
                        .matters())
                .extracting(ReadMatter::level1, ReadMatter::level2)
                .containsExactly(tuple("低保", "办事指南"), tuple("低保", "审核"));
    }

    @Test
    void wordsInTheCellsAreNoHeader() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .row("序号|一级事项|二级事项|公开内容|公开依据|公开时限|公开主体|公开渠道|公开对象|公开方式|公开层级")
                .row("1|低保|办事指南|申请材料|《社会救助暂行办法》|长期|区民政局|政府网站|全社会|主动|县级")
                .row("2|低保|审核结果|申请材料|《社会救助暂行办法》|长期|区民政局|政府网站|特定群体：低保对象|依申请公开|县级、乡级")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.matters())
                .extracting(ReadMatter::mode, ReadMatter::audienceNote, ReadMatter::tiers)
                .containsExactly(
                        tuple(Mode.ACTIVE, "", java.util.List.of(Tier.COUNTY)),
                        tuple(Mode.ON_REQUEST, "低保对象", java.util.List.of(Tier.COUNTY, Tier.TOWNSHIP)));
        assertThat(reading.problems()).isEmpty();
    }
}
