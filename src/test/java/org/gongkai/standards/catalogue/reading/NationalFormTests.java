package org.gongkai.standards.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.Channel;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.Outlet;
import org.gongkai.standards.catalogue.Tier;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.junit.jupiter.api.Test;

class NationalFormTests {
    private static final String LIST = "zhongdian-lingyu";

    @Test
    void readsTheMergedHeaderOfTwoRowsBelowATitle() throws NotReadable {
        var book = new AwkwardBook("Sheet1")
                .row("新城区社会救助领域基层政务公开标准目录")
                .merge("A1:N1")
                .nationalHeader()
                .row("1|综合业务|政策法规文件|救助制度;配套文件|《社会救助暂行办法》|制定或获取信息之日起10个工作日内|区民政局|■政府网站 □政府公报|√||√||√|√")
                .row("2||监督检查|投诉电话;通讯地址|《社会救助暂行办法》|同上|区民政局|■政府网站|√||√||√|√")
                .merge("B4:B5")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "目录.xlsx");

        assertThat(reading.matters())
                .extracting(ReadMatter::field, ReadMatter::level1, ReadMatter::level2, ReadMatter::sequence)
                .containsExactly(tuple("社会救助", "综合业务", "政策法规文件", "1"), tuple("社会救助", "综合业务", "监督检查", "2"));
        var first = reading.matters().getFirst();
        assertThat(first.elements()).containsExactly("救助制度", "配套文件");
        assertThat(first.outlets()).containsExactly(new Outlet(Channel.WEBSITE, ""));
        assertThat(first.audience()).isEqualTo(Audience.ALL);
        assertThat(first.mode()).isEqualTo(Mode.ACTIVE);
        assertThat(first.tiers()).containsExactly(Tier.COUNTY, Tier.TOWNSHIP);
        assertThat(reading.matters().getLast().limits().getFirst().amount()).isEqualTo(10);
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Kind.SAME_AS_ABOVE);
        assertThat(reading.problems().getFirst())
                .extracting(Problem::row, Problem::column, Problem::original)
                .containsExactly(5, "F", "同上");
        assertThat(reading.isBlocked()).isFalse();
    }

    @Test
    void readsAHeaderOfThreeRowsWithTiersOfTownAndVillage() throws NotReadable {
        var book = new AwkwardBook("义务教育")
                .row("序号|公开事项|||公开内容|公开依据|公开时限|公开主体|公开渠道和载体|公开要求||||||核对人")
                .row("|一级事项|二级事项|三级事项||||||公开对象||公开方式||公开层级||")
                .row("|||||||||全社会|特定群体|主动|依申请公开|镇级|村级|")
                .merge("A1:A3")
                .merge("B1:D1")
                .merge("J1:O1")
                .merge("J2:K2")
                .merge("L2:M2")
                .merge("N2:O2")
                .merge("P1:P3")
                .row("0505|招生|范围|学区|学区划分|《义务教育法》|实时公开|区教育局|政府网站、公示栏||项目单位|√||√||张某")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        var matter = reading.matters().getFirst();

        assertThat(matter.field()).isEqualTo("义务教育");
        assertThat(matter.sequence()).isEqualTo("0505");
        assertThat(matter.level3()).isEqualTo("学区");
        assertThat(matter.audience()).isEqualTo(Audience.SPECIFIC);
        assertThat(matter.audienceNote()).isEqualTo("项目单位");
        assertThat(matter.tiers()).containsExactly(Tier.TOWNSHIP);
        assertThat(matter.extra()).containsExactly(java.util.Map.entry("核对人", "张某"));
        assertThat(reading.problems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(Kind.UNKNOWN_COLUMN, Kind.LEADING_ZERO);
    }

    @Test
    void readsEverySheetAndTakesTheFieldFromItsName() throws NotReadable {
        var book = new AwkwardBook("1社会救助")
                .nationalHeader()
                .row("1|综合业务|监督检查|投诉电话|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .sheet("2 义务教育")
                .nationalHeader()
                .row("1|教育概况|学校介绍|办学性质|《义务教育法》|长期|区教育局|■政府网站|√||√||√|")
                .sheet("说明")
                .row("本目录由公开办汇总")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.matters()).extracting(ReadMatter::field).containsExactly("社会救助", "义务教育");
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Kind.SHEET_LEFT_OUT);
    }

    @Test
    void repeatedHeadersTotalsAndSignaturesAreLeftOut() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .nationalHeader()
                .row("1|综合业务|监督检查|投诉电话|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .nationalHeader()
                .row("2|临时救助|政策文件|救助标准|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .row("合计|2项")
                .row("填表人：示例")
                .hide(3)
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.matters()).extracting(ReadMatter::level2).containsExactly("监督检查", "政策文件");
        assertThat(reading.problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.HIDDEN_ROW, Kind.ROW_LEFT_OUT, Kind.ROW_LEFT_OUT);
    }

    @Test
    void twoModesTickedBlockTheImport() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .nationalHeader()
                .row("1|综合业务|监督检查|投诉电话|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√|√|√|")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.isBlocked()).isTrue();
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Kind.MODE_CONTRADICTION);
    }

    @Test
    void unknownSubjectsAreKeptByNameAndReportedOnce() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .nationalHeader()
                .row("1|综合业务|监督检查|投诉电话|《社会救助暂行办法》|长期|招标人、区民政局|■政府网站|√||√||√|")
                .row("2|综合业务|政策文件|制度|《社会救助暂行办法》|长期|招标人|■政府网站|√||√||√|")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.matters().getFirst().subjects()).containsExactly("招标人", "区民政局");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_SUBJECT);
            assertThat(problem.arguments()).containsExactly("招标人", "2");
        });
    }
}
