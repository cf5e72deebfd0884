package org.gongkai.standards.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.Outlet;
import org.gongkai.standards.catalogue.Tier;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.junit.jupiter.api.Test;

/** Lists in the forms that offices fill in, each odd in its own way. */
class FormsOfOfficesTests {
    private static final String REST = "|《中华人民共和国政府信息公开条例》|信息形成之日起20个工作日内|区民政局|■政府网站|√||√||√|";

    private static Reading read(String list, AwkwardBook book) throws NotReadable {
        return ShippedLists.read(list, book.bytes(), "清单.xlsx");
    }

    @Test
    void feesOfTheMinistryAreNamedByProjectAndCollectedByADepartment() throws NotReadable {
        var reading = read(
                "shoufei",
                new AwkwardBook("Sheet1")
                        .row("行政事业性收费目录清单")
                        .row("序号|部门|项目名称|资金管理方式|政策依据|收费标准")
                        .row("1|教育|公办幼儿园保教费|缴入财政专户|《幼儿园管理条例》，发改价格〔2011〕3207号|300元/月")
                        .row("||普通高中学费||教财〔2003〕4号|")
                        .merge("B3:B4"));

        assertThat(reading.isBlocked()).isFalse();
        assertThat(reading.matters())
                .extracting(ReadMatter::level1, ReadMatter::subjects)
                .containsExactly(tuple("公办幼儿园保教费", List.of("教育")), tuple("普通高中学费", List.of("教育")));
    }

    @Test
    void channelsMayHaveColumnsOfTheirOwn() throws NotReadable {
        var reading = read(
                "zhongdian-lingyu",
                new AwkwardBook("社会救助")
                        .row("序号|一级事项|二级事项|公开内容|公开时限|公开主体|公开渠道和载体|||")
                        .row("||||||政府网站|政府公报|两微一端|其他")
                        .row("1|低保|对象|姓名；地址|及时公开|区民政局|√||√|小区公示栏")
                        .merge("G1:J1"));

        assertThat(reading.matters().getFirst().outlets())
                .extracting(Outlet::code)
                .containsExactly("政府网站", "两微一端", "其他:小区公示栏");
        assertThat(reading.problems()).noneMatch(problem -> problem.kind() == Kind.UNKNOWN_COLUMN);
    }

    @Test
    void crossIsATickAloneAndNoneBesideHooks() throws NotReadable {
        var reading = read(
                "zhongdian-lingyu",
                new AwkwardBook("社会救助")
                        .nationalHeader()
                        .row("1|甲|甲一|要素" + REST.replace("|√||√||√|", "|x||x||x|"))
                        .row("2|甲|甲二|要素" + REST.replace("|√||√||√|", "|V|X|V|X|X|V")));

        assertThat(reading.isBlocked()).isFalse();
        assertThat(reading.matters())
                .extracting(ReadMatter::audience, ReadMatter::mode, ReadMatter::tiers)
                .containsExactly(
                        tuple(Audience.ALL, Mode.ACTIVE, List.of(Tier.COUNTY)),
                        tuple(Audience.ALL, Mode.ACTIVE, List.of(Tier.TOWNSHIP)));
    }

    @Test
    void whatNobodyTickedIsPointedOut() throws NotReadable {
        var reading = read(
                "zhongdian-lingyu",
                new AwkwardBook("社会救助").nationalHeader().row("1|甲|甲一|要素" + REST.replace("|√||√||√|", "||||||")));

        assertThat(reading.problems())
                .extracting(Problem::kind, Problem::key, Problem::arguments)
                .contains(
                        tuple(Kind.NOTHING_TICKED, "mode.active", List.of("公开方式")),
                        tuple(Kind.NOTHING_TICKED, "audience.all", List.of("公开对象")),
                        tuple(Kind.NOTHING_TICKED, "tier.county", List.of("公开层级")));
    }

    @Test
    void bothModesInOneCellContradictEachOther() throws NotReadable {
        var file = "序号,一级事项,二级事项,公开主体,公开方式,公开范围\n1,甲,甲一,区民政局,主动公开 依申请公开,面向社会\n2,甲,甲二,区民政局,主动,低保对象\n";
        var reading = ShippedLists.read("zhongdian-lingyu", file.getBytes(StandardCharsets.UTF_8), "a.csv");

        assertThat(reading.problems()).extracting(Problem::kind).contains(Kind.MODE_CONTRADICTION);
        assertThat(reading.matters())
                .extracting(ReadMatter::audience, ReadMatter::audienceNote)
                .containsExactly(tuple(Audience.ALL, ""), tuple(Audience.SPECIFIC, "低保对象"));
    }

    @Test
    void listOfContentsBeforeTheTablesIsNoList() throws NotReadable {
        var reading = read(
                "zhongdian-lingyu",
                new AwkwardBook("目录")
                        .row("序号|领域|页码")
                        .row("1|社会救助|1")
                        .row("2|义务教育|5")
                        .sheet("社会救助")
                        .nationalHeader()
                        .row("1|甲|甲一|要素" + REST));

        assertThat(reading.isBlocked()).isFalse();
        assertThat(reading.matters()).extracting(ReadMatter::sheet).containsExactly("社会救助");
    }

    @Test
    void itemsBelowOnePowerShareItsCode() throws NotReadable {
        var reading = read(
                "quanli",
                new AwkwardBook("民政")
                        .row("序号|职权编码|职权名称|子项|职权类别|设定依据|实施主体")
                        .row("1|15010200|社会团体登记|成立登记|行政许可|《社会团体登记管理条例》第三条|区民政局")
                        .row("|||变更登记|||")
                        .row("2|15010200|基金会登记|成立登记|行政许可|《基金会管理条例》第九条|区民政局")
                        .merge("A2:A3")
                        .merge("B2:B3")
                        .merge("C2:C3")
                        .merge("E2:E3")
                        .merge("F2:F3")
                        .merge("G2:G3"));

        assertThat(reading.problems())
                .extracting(Problem::row, Problem::kind)
                .containsExactly(tuple(4, Kind.CODE_REPEATED));
    }

    @Test
    void theArticleQuotedBehindItsNumberIsNoFurtherBasis() throws NotReadable {
        var reading = read(
                "quanli",
                new AwkwardBook("民政")
                        .row("序号|职权编码|职权名称|职权类别|设定依据|实施主体")
                        .row("1|1|处罚|行政处罚|《社会团体登记管理条例》第三十条 社会团体有下列情形之一的，由登记管理机关给予警告：（一）涂改的；（二）出租的。|区民政局"));

        assertThat(reading.matters().getFirst().bases())
                .extracting(basis -> basis.title() + basis.article())
                .containsExactly("社会团体登记管理条例第三十条");
    }

    @Test
    void rowUnderMergedCellsAddsToItsMatterAcrossWholeColumns() throws NotReadable {
        var reading = read(
                "zhongdian-lingyu",
                new AwkwardBook("社会救助")
                        .nationalHeader()
                        .row("1|甲|甲一|申请材料；流程" + REST)
                        .row("|||时限")
                        .merge("E3:E4")
                        .merge("F3:F4")
                        .merge("G3:G4"));

        assertThat(reading.matters()).extracting(ReadMatter::elements).containsExactly(List.of("申请材料", "流程", "时限"));
    }

    @Test
    void blanksBelowAMergedFirstItemMeanTheSame() throws NotReadable {
        var reading = read(
                "zhongdian-lingyu",
                new AwkwardBook("社会救助")
                        .nationalHeader()
                        .row("1|甲|甲一|要素" + REST)
                        .row("2||甲二|要素")
                        .merge("B3:B4"));

        assertThat(reading.matters())
                .extracting(ReadMatter::subjects)
                .containsExactly(List.of("区民政局"), List.of("区民政局"));
        assertThat(reading.problems()).extracting(Problem::kind).contains(Kind.BLANK_AS_ABOVE);
    }

    @Test
    void bareNumberCountsInTheUnitOfItsHeading() throws NotReadable {
        var file = "序号,一级事项,公开内容要素,公开时限（工作日）,公开主体\n1,甲,要素,15,区民政局\n";
        var limit = ShippedLists.read("zhongdian-lingyu", file.getBytes(StandardCharsets.UTF_8), "a.csv")
                .matters()
                .getFirst()
                .limits()
                .getFirst();

        assertThat(limit.amount()).isEqualTo(15);
        assertThat(limit.unit()).hasToString("WORKDAY");
    }

    @Test
    void somethingInTheVeryLastRowOfASheetDoesNotMakeTheListTooLong() throws NotReadable {
        var book = new AwkwardBook("社会救助").nationalHeader().row("1|甲|甲一|要素" + REST);
        book.current().createRow(1_048_575).createCell(0).setCellValue("以下空白");

        assertThat(read("zhongdian-lingyu", book).matters()).hasSize(1);
    }

    @Test
    void boxesAreMappedByTheirKeys() throws NotReadable {
        var file = "nr,what,who,everybody,some,of_itself,when_asked,district\n1,低保,区民政局,√,,√,,√\n";
        var matter = ShippedLists.read(
                        "zhongdian-lingyu",
                        file.getBytes(StandardCharsets.UTF_8),
                        "a.csv",
                        "nr=sequence,what=level1,who=subject,everybody=audience.all,some=audience.specific,"
                                + "of_itself=mode.active,when_asked=mode.on_request,district=tier.county",
                        "")
                .matters()
                .getFirst();

        assertThat(matter.audience()).isEqualTo(Audience.ALL);
        assertThat(matter.mode()).isEqualTo(Mode.ACTIVE);
        assertThat(matter.tiers()).containsExactly(Tier.COUNTY);
    }
}
