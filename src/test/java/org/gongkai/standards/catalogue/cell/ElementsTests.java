package org.gongkai.standards.catalogue.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementsTests {

    @Test
    void numbersBeginAgainInEachGroup() {
        assertThat(Elements.read("（一）基本信息：1.名称；2.地址；（二）联系方式：1.电话；2.邮箱"))
                .containsExactly("基本信息：名称", "地址", "联系方式：电话", "邮箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申报材料;批准流程;办理时限",
                "申报材料；批准流程；办理时限。",
                "●申报材料●批准流程●办理时限",
                "1.申报材料2.批准流程3.办理时限",
                "1、申报材料；2、批准流程；3、办理时限",
                "（1）申报材料（2）批准流程（3）办理时限",
                "①申报材料②批准流程③办理时限",
                "申报材料\n批准流程\n办理时限",
                "申报材料、批准流程、办理时限",
                "申报材料，批准流程，办理时限",
                "⑴申报材料⑵批准流程⑶办理时限",
                "- 申报材料\n- 批准流程\n- 办理时限",
                "➢申报材料➢批准流程➢办理时限",
                "申报材料|批准流程|办理时限",
                "申报材料 批准流程 办理时限",
                "主要包括：1.申报材料；2.批准流程；3.办理时限",
                "a.申报材料 b.批准流程 c.办理时限",
                "1 申报材料\n2 批准流程\n3 办理时限",
                "一、申报材料\n二、批准流程\n三、办理时限"
            })
    void splitsAtEverySeparatorInUse(String cell) {
        assertThat(Elements.read(cell)).containsExactly("申报材料", "批准流程", "办理时限");
    }

    @Test
    void aCommaInsideAnElementDoesNotSplitItWhenSemicolonsDo() {
        assertThat(Elements.read("办理条件;办理时间、地点;“三公”经费(出国、接待)")).containsExactly("办理条件", "办理时间、地点", "“三公”经费(出国、接待)");
    }

    @Test
    void titlesAndBracketsStayWhole() {
        assertThat(Elements.read("《关于加强管理、监督的意见》、配套文件")).containsExactly("《关于加强管理、监督的意见》", "配套文件");
    }

    @Test
    void aFigureIsNoNumbering() {
        assertThat(Elements.read("1.5公里以内的学校")).containsExactly("1.5公里以内的学校");
    }

    @Property(tries = 200)
    void whatTheExportWritesIsReadBack(
            @ForAll @Size(min = 2, max = 9)
                    List<@StringLength(min = 2, max = 8) @CharRange(from = '丁', to = '龙') String> elements) {
        var distinct = elements.stream().distinct().toList();
        assertThat(Elements.read(String.join("；", distinct))).containsExactlyElementsOf(distinct);
    }
}
