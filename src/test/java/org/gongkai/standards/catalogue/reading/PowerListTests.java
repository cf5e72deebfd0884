package org.gongkai.standards.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.gongkai.standards.catalogue.sheet.NotReadable;
import org.junit.jupiter.api.Test;

/** Lists of powers and duties (权责清单), which are stacked by unit and by type of power. */
class PowerListTests {
    private static final String[] HEADER = {
        "序号|职权编码|职权名称||职权类别|设定依据|实施主体|承办机构|审核转报|行使层级|监督方式|流程图|备注", "||主项|子项|||||||||"
    };

    @Test
    void readsTheColumnsOfThePowerList() throws NotReadable {
        var book = new AwkwardBook("Sheet1")
                .row("新城区行政权力清单")
                .row(HEADER[0])
                .row(HEADER[1])
                .merge("C2:D2")
                .row("1|0100001000|对社会团体的处罚|逾期不年检的处罚|行政处罚|《社会团体登记管理条例》（国务院令第250号）第三十条|区民政局|社会组织股|否|县级|0471-0000000||")
                .bytes();
        var matter = ShippedLists.read("quanli", book, "a.xlsx").matters().getFirst();
        assertThat(matter.code()).isEqualTo("0100001000");
        assertThat(matter.level1()).isEqualTo("对社会团体的处罚");
        assertThat(matter.level2()).isEqualTo("逾期不年检的处罚");
        assertThat(matter.values())
                .containsEntry("category", "行政处罚")
                .containsEntry("office", "社会组织股")
                .containsEntry("forwarded", "否");
        assertThat(matter.bases().getFirst().article()).isEqualTo("第三十条");
    }

    @Test
    void headingsGiveUnitAndTypeToTheRowsBelow() throws NotReadable {
        var book = new AwkwardBook("权力清单")
                .row("区民政局权责清单")
                .row("序号|职权编码|职权名称|设定依据|承办机构")
                .row("一、行政许可（1项）")
                .merge("A3:E3")
                .row("1|A1|社会团体成立登记|《社会团体登记管理条例》|社会组织股")
                .row("二、行政确认")
                .row("2|A2|内地居民婚姻登记|《婚姻登记条例》|婚姻登记处")
                .row("区教育局（共1项）")
                .row("三、其他行政权力")
                .row("1|B1|校车使用许可|《校车安全管理条例》|安全股")
                .bytes();
        assertThat(ShippedLists.read("quanli", book, "a.xlsx").matters())
                .extracting(ReadMatter::subjects, m -> m.values().get("category"))
                .containsExactly(
                        tuple(java.util.List.of("区民政局"), "行政许可"),
                        tuple(java.util.List.of("区民政局"), "行政确认"),
                        tuple(java.util.List.of("区教育局"), "其他行政权力"));
    }

    @Test
    void theNameOfASheetIsItsUnitAndDutiesAreElements() throws NotReadable {
        var book = new AwkwardBook("1区民政局")
                .row("职权编码|职权名称|职权类别|责任事项|责任事项依据|追责情形|追责依据|监督电话")
                .row(
                        "A1|对社会团体的处罚|行政处罚|1.立案责任：发现违法行为应予审查。2.调查责任：指定专人负责。3.审查责任：提出处理意见。|《行政处罚法》第五十四条|不依法立案的|《行政处罚法》第七十六条|12345")
                .sheet("2区教育局")
                .row("职权编码|职权名称|职权类别|责任事项|责任事项依据|追责情形|追责依据|监督电话")
                .row("B1|校车许可|行政许可|受理;审查;决定;送达;事后监管|《校车安全管理条例》|不受理的|《公务员法》|12345")
                .bytes();
        var matters = ShippedLists.read("zeren", book, "a.xlsx").matters();
        assertThat(matters)
                .extracting(ReadMatter::subjects)
                .containsExactly(java.util.List.of("区民政局"), java.util.List.of("区教育局"));
        assertThat(matters.getFirst().elements()).hasSize(3);
        assertThat(matters.getLast().elements()).containsExactly("受理", "审查", "决定", "送达", "事后监管");
        assertThat(matters.getFirst().values()).containsKeys("accountability", "accountability_basis", "complaint");
    }
}
