package org.gongkai.standards.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.reading.Problem.Kind;
import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that say something by what stands above them. */
class RowsInGroupsTests {
    private static final String LIST = "zhongdian-lingyu";

    @Test
    void mergedItemsSubjectsAndBasesAreCarriedDown() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .nationalHeader()
                .row("1|低保|办事指南|条件|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .row("2||审核|结果||实时公开||■政府网站|√||√||√|")
                .row("3||退出|结果||及时公开||■政府网站|√||√||√|")
                .merge("B3:B5")
                .merge("E3:E5")
                .merge("G3:G5")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.matters())
                .extracting(
                        ReadMatter::level1,
                        ReadMatter::subjects,
                        m -> m.bases().getFirst().title())
                .containsOnly(tuple("低保", java.util.List.of("区民政局"), "社会救助暂行办法"));
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"同上", "〃", "″", "同上。", "（同上）", "同 上", "同上栏", "\""})
    void signsForTheSameLookUp(String sign) throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .nationalHeader()
                .row("1|低保|办事指南|条件|《社会救助暂行办法》|自信息形成之日起10个工作日内|区民政局|■政府网站|√||√||√|")
                .row("2|" + sign + "|审核|结果|" + sign + "|" + sign + "|" + sign + "|" + sign + "|√||√||√|")
                .bytes();
        var last = ShippedLists.read(LIST, book, "a.xlsx").matters().getLast();
        assertThat(last.level1()).isEqualTo("低保");
        assertThat(last.limits()).extracting(TimeLimit::amount).containsExactly(10);
        assertThat(last.subjects()).containsExactly("区民政局");
        assertThat(last.outlets()).hasSize(1);
    }

    @Test
    void inAGroupBlanksMeanTheSame() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .nationalHeader()
                .row("1|低保|办事指南|条件|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .row("2||审核|结果||||||||||")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        var last = reading.matters().getLast();
        assertThat(last.level1()).isEqualTo("低保");
        assertThat(last.subjects()).containsExactly("区民政局");
        assertThat(last.bases()).hasSize(1);
        assertThat(last.mode()).isEqualTo(org.gongkai.standards.catalogue.Mode.ACTIVE);
        assertThat(reading.problems()).extracting(Problem::kind).containsOnly(Kind.BLANK_AS_ABOVE);
    }

    @Test
    void aMatterOverSeveralRowsIsOneMatter() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .nationalHeader()
                .row("1|低保|办事指南|申请条件|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .row("|||申请材料|《最低生活保障审核确认办法》|||||||||")
                .row("2|低保|审核|结果|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .row("|||公示||||||||||")
                .merge("A3:A4")
                .merge("B3:B4")
                .merge("C3:C4")
                .merge("F3:F4")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.matters())
                .extracting(ReadMatter::elements)
                .containsExactly(java.util.List.of("申请条件", "申请材料"), java.util.List.of("结果", "公示"));
        assertThat(reading.matters().getFirst().bases()).hasSize(2);
        assertThat(reading.problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.CONTINUED_ROW, Kind.CONTINUED_ROW);
    }

    @Test
    void titlesTotalsSignaturesAndRemarksAreNoMatters() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .row("附件1")
                .row("新城区社会救助领域基层政务公开标准目录")
                .row("填报单位：区民政局||||||联系电话：0471-0000000")
                .nationalHeader()
                .row("1|2|3|4|5|6|7|8|9|10|11|12|13|14")
                .row("1|低保|审核信息|条件|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .row("小计|1项")
                .nationalHeader()
                .row("2|注销|备注事项|条件|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .row("合计||2")
                .row("填报人：示例|||审核人：示例||||联系电话：|0471-0000000||填报日期：|2024年3月5日")
                .row("注：1.本目录由区政务公开办汇总；")
                .row("2.公开时限另有规定的从其规定。")
                .row("备注：||打√的为选定项")
                .row("第1页 共3页")
                .row("单位负责人（签字）：")
                .bytes();
        var reading = ShippedLists.read(LIST, book, "a.xlsx");
        assertThat(reading.matters()).extracting(ReadMatter::level2).containsExactly("审核信息", "备注事项");
        assertThat(reading.problems()).extracting(Problem::kind).containsOnly(Kind.ROW_LEFT_OUT);
        assertThat(reading.problems()).hasSize(9);
    }

    @Test
    void duplicatesAndContradictionsArePointedOut() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .nationalHeader()
                .row("1|低保|审核|条件|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .row("2|低保|审核|条件|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .row("3|低保|审核|材料|《社会救助暂行办法》|实时|区民政局|■政府网站|√||√||√|")
                .row("4|低保|公示|条件|《社会救助暂行办法》||区民政局|■政府网站|√|低保对象|√||√|")
                .row("5|低保|退出|条件|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√|√|√|")
                .row("6|低保|复核|条件|《社会救助暂行办法》|信息形成之日起30个工作日内|区民政局|□政府网站|√||√||√|")
                .row("7||||《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|")
                .bytes();
        assertThat(ShippedLists.read(LIST, book, "a.xlsx").problems())
                .extracting(Problem::row, Problem::kind)
                .containsExactlyInAnyOrder(
                        tuple(4, Kind.DUPLICATE),
                        tuple(5, Kind.DUPLICATE_DIFFERS),
                        tuple(6, Kind.LIMIT_MISSING),
                        tuple(6, Kind.AUDIENCE_CONTRADICTION),
                        tuple(7, Kind.MODE_CONTRADICTION),
                        tuple(8, Kind.LIMIT_TOO_LONG),
                        tuple(8, Kind.NOTHING_TICKED),
                        tuple(9, Kind.NAME_MISSING),
                        tuple(9, Kind.REQUIRED_MISSING));
    }

    @Test
    void repealedBasesAreFlagged() throws NotReadable {
        var book = new AwkwardBook("社会救助")
                .nationalHeader()
                .row("1|低保|审核|条件|《中华人民共和国婚姻法》；《政府信息公开条例》（国务院令第492号）|长期|区民政局|■政府网站|√||√||√|")
                .row("2|低保|公示|条件|《婚姻登记条例》；《政府信息公开条例》（国务院令第711号）|长期|区民政局|■政府网站|√||√||√|")
                .bytes();
        assertThat(ShippedLists.read(LIST, book, "a.xlsx").problems())
                .extracting(Problem::row, Problem::kind, p -> p.arguments().get(1))
                .containsExactly(
                        tuple(3, Kind.BASIS_REPEALED, "2021-01-01"), tuple(3, Kind.BASIS_REPEALED, "2019-05-15"));
    }

    @Test
    void hiddenSheetsAreReportedAndNotRead() throws NotReadable {
        var book = new AwkwardBook("社会救助").nationalHeader().row("1|低保|审核|条件|《社会救助暂行办法》|长期|区民政局|■政府网站|√||√||√|");
        book.sheet("旧目录").nationalHeader().row("1|甲|乙|丙|丁|长期|区民政局|■政府网站|√||√||√|");
        book.current().getWorkbook().setSheetHidden(1, true);
        book.current().getWorkbook().getSheetAt(0).setColumnHidden(4, true);
        var reading = ShippedLists.read(LIST, book.bytes(), "a.xlsx");
        assertThat(reading.matters()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly(Kind.HIDDEN_COLUMN, Kind.HIDDEN_SHEET);
    }
}
