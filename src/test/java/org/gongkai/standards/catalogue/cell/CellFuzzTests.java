package org.gongkai.standards.catalogue.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.gongkai.FuzzText;

/** Cells of lists that nobody wrote, read by everything that reads cells. */
class CellFuzzTests {

    private static final List<String> CITING = List.of(
            "《",
            "》",
            "〈",
            "〉",
            "（",
            "）",
            "(",
            ")",
            "〔",
            "〕",
            "[",
            "]",
            "【",
            "】",
            "、",
            "，",
            "；",
            "。",
            "\n",
            " ",
            "　",
            "1",
            "2",
            "9",
            "0",
            "一",
            "十",
            "百",
            "第",
            "条",
            "款",
            "项",
            "之",
            "年",
            "号",
            "令",
            "2026",
            "1999",
            "国务院",
            "国办发",
            "公告",
            "通告",
            "条例",
            "办法",
            "法",
            "中华人民共和国",
            "政府信息公开",
            "根据",
            "依据",
            "及其",
            "实施细则",
            "等",
            "的",
            "和",
            "法律",
            "行政法规",
            "规范性文件",
            "：",
            ":",
            "①",
            "1.",
            "（一）",
            "■",
            "修订",
            "试行",
            "社会救助暂行办法",
            "呼新政办发",
            "函",
            "关于",
            "通知",
            "“",
            "”",
            "\t",
            "\u0000",
            "𠮷");

    private static final List<String> LIMITING = List.of(
            "自",
            "之日起",
            "信息形成",
            "或者变更",
            "变更",
            "20",
            "7",
            "1",
            "999",
            "9999",
            "个",
            "工作日",
            "日",
            "天",
            "小时",
            "月",
            "年",
            "内",
            "以内",
            "之内",
            "公开",
            "公示",
            "公示期",
            "公布",
            "公告",
            "期限",
            "不少于",
            "不得少于",
            "至少",
            "为",
            "长期",
            "实时",
            "及时",
            "定期",
            "按月",
            "每年",
            "每季度",
            "每学期初",
            "，",
            "；",
            "。",
            "：",
            ":",
            "、",
            "\n",
            " ",
            "（",
            "）",
            "其中",
            "行政处罚",
            "预算批准后",
            "2019年5月15日",
            "从其规定",
            "法律、法规另有规定的",
            "最长",
            "不超过",
            "原则上",
            "1.",
            "2.",
            "第",
            "政策文件",
            "动态调整",
            "自然日",
            "半年",
            "上年",
            "前",
            "后",
            "起",
            "完成");

    /** A citation is found in the cell, and reading what was found finds it again. */
    @FuzzTest(maxDuration = "10m")
    void citation(byte[] bytes) {
        var cell = FuzzText.of(bytes, CITING);
        var found = Bases.read(cell);
        assertThat(found).doesNotHaveDuplicates();
        assertThat(Bases.read(cell)).isEqualTo(found);
        found.forEach(basis -> assertThat(basis.title() + basis.number() + basis.article() + basis.raw())
                .isNotBlank());
    }

    /** Whatever stands in a cell that is not blank is kept, understood or not. */
    @FuzzTest(maxDuration = "10m")
    void limit(byte[] bytes) {
        var cell = FuzzText.of(bytes, LIMITING);
        var found = TimeLimits.read(cell);
        assertThat(found.isEmpty()).isEqualTo(cell.isBlank());
        found.forEach(limit -> {
            assertThat(limit.raw()).isEqualTo(cell.strip());
            assertThat(limit.amount() == null).isEqualTo(limit.unit() == null);
        });
    }

    @FuzzTest(maxDuration = "10m")
    void otherCells(byte[] bytes) {
        var cell = FuzzText.of(bytes, CITING);
        assertThat(Elements.read(cell)).doesNotContain("");
        Outlets.read(cell);
        assertThat(Subjects.read(cell)).doesNotContain("");
        Marks.tick(cell);
        Marks.labels(cell);
    }
}
