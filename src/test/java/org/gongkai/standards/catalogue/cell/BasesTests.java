package org.gongkai.standards.catalogue.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.Basis.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasesTests {

    @Test
    void theRulesBelowALawAreABasisOfTheirOwn() {
        assertThat(Bases.read("根据《招标投标法》、《政府采购法》及其实施条例等有关规定"))
                .extracting(basis -> basis.title())
                .containsExactly("招标投标法", "政府采购法", "政府采购法实施条例");
    }

    @Test
    void marketsAreNoCitiesAndOrdersOfThePresidentAreLaws() {
        assertThat(Bases.read("《人力资源市场暂行条例》；\"教师法\"；中华人民共和国主席令第七十四号"))
                .extracting(basis -> basis.kind())
                .containsExactly(Kind.ADMINISTRATIVE_REGULATION, Kind.LAW, Kind.LAW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            《地方预决算公开操作规程》(财预〔2016〕143号) | 地方预决算公开操作规程 | 财预〔2016〕143号
            《关于做好补贴工作的指导意见》（建保[2016]281号） | 关于做好补贴工作的指导意见 | 建保〔2016〕281号
            <<关于印发《意见》的通知>>国办发﹝2017﹞42号 | 关于印发《意见》的通知 | 国办发〔2017〕42号
            《人力资源市场暂行条例》(国务院令第700号) | 人力资源市场暂行条例 | 国务院令第700号
            《公共租赁住房管理办法》(住房和城乡建设部令第11号) | 公共租赁住房管理办法 | 住房和城乡建设部令第11号
            〈城乡规划法〉 | 城乡规划法 | ''
            中华人民共和国预算法 | 中华人民共和国预算法 | ''
            国人口发〔2007〕78号 | '' | 国人口发〔2007〕78号
            “最低生活保障审核确认办法”（民发（2021）57号） | 最低生活保障审核确认办法 | 民发〔2021〕57号
            【关于推进工作的指导意见】（国办发【2019】54号） | 关于推进工作的指导意见 | 国办发〔2019〕54号
            「最低生活保障办法」（民发〔2012〕220号） | 最低生活保障办法 | 民发〔2012〕220号
            <社会救助暂行办法>国务院令第649号 | 社会救助暂行办法 | 国务院令第649号
            国家发展改革委令第16号《必须招标的工程项目规定》 | 必须招标的工程项目规定 | 国家发展改革委令第16号
            民发[2021]57号《最低生活保障审核确认办法》 | 最低生活保障审核确认办法 | 民发〔2021〕57号
            《关于做好公开工作的通知》（国办发2019年第14号） | 关于做好公开工作的通知 | 国办发〔2019〕14号
            《信访条例》(2005年国务院令第431号) | 信访条例 | 国务院令第431号
            民政部关于印发《特困人员认定办法》的通知（民发〔2021〕43号） | 民政部关于印发《特困人员认定办法》的通知 | 民发〔2021〕43号
            《国务院办公厅关于印发《试点工作方案》的通知》(国办发(2017)42号) | 国务院办公厅关于印发《试点工作方案》的通知 | 国办发〔2017〕42号
            """)
    void splitsTitleAndNumber(String cell, String title, String number) {
        assertThat(Bases.read(cell)).extracting(Basis::title, Basis::number).containsExactly(tuple(title, number));
    }

    @Test
    void readsEveryCitationOfACellAndItsArticles() {
        assertThat(Bases.read("1.《中华人民共和国政府信息公开条例》第十九条、第二十条\n2.《社会救助暂行办法》（国务院令第649号）第十一条；各地相关政策法规文件"))
                .extracting(Basis::cited)
                .containsExactly("《中华人民共和国政府信息公开条例》第十九条、第二十条", "《社会救助暂行办法》第十一条", "各地相关政策法规文件");
    }

    @Test
    void theQuotedArticleAndTheRankBeforeATitleAreNoBases() {
        assertThat(
                        Bases.read(
                                "【行政法规】《社会团体登记管理条例》（国务院令第250号，2016年修订）第三条：成立社会团体，应当经其业务主管单位审查同意，并登记。\n【规章】《取缔非法民间组织暂行办法》（民政部令第21号）"))
                .extracting(Basis::title, Basis::number, Basis::article)
                .containsExactly(tuple("社会团体登记管理条例", "国务院令第250号", "第三条"), tuple("取缔非法民间组织暂行办法", "民政部令第21号", ""));
    }

    @Test
    void andRelatedRulesIsNoBasisOfItsOwn() {
        assertThat(Bases.read("《中华人民共和国政府信息公开条例》及相关规定")).hasSize(1);
        assertThat(Bases.read("《预算法》、《政府采购法》等相关规定")).hasSize(2);
    }

    @Test
    void titlesTellTheirRank() {
        assertThat(
                        Bases.read(
                                "《中华人民共和国预算法》;《内蒙古自治区城乡规划条例》;《招标投标法实施条例》;《公共租赁住房管理办法》(住房和城乡建设部令第11号);《社会救助暂行办法》（国务院令第649号）;《关于全面推进政务公开工作的意见》"))
                .extracting(Basis::kind)
                .containsExactly(
                        Kind.LAW,
                        Kind.LOCAL_REGULATION,
                        Kind.ADMINISTRATIVE_REGULATION,
                        Kind.RULE,
                        Kind.ADMINISTRATIVE_REGULATION,
                        Kind.NORMATIVE_DOCUMENT);
    }
}
