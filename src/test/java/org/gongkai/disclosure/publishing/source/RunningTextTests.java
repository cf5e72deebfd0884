package org.gongkai.disclosure.publishing.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningTextTests {

    private static final String FILLER = "为深入贯彻有关要求，落实各项任务，结合实际，制定本意见，请各单位认真组织实施，确保取得实效。".repeat(6);

    @Test
    void numberedHeadingsAndPartsStandOnTheirOwn() {
        var text = "各街道办事处：" + FILLER + "一、总体要求（一）指导思想全面贯彻。（二）基本原则坚持便民。二、主要任务（一）合理布点。（二）保证安全。";
        assertThat(RunningText.broken(text).split("\n\n"))
                .startsWith("各街道办事处：")
                .contains("## 一、总体要求", "（一）指导思想全面贯彻。", "（二）基本原则坚持便民。", "## 二、主要任务", "（二）保证安全。");
    }

    @Test
    void anEnumerationInsideASentenceStaysWhole() {
        var text = FILLER + "应当提交（一）身份证明，（二）居住证明等材料，按照第三条和第五条的规定办理。";
        assertThat(RunningText.broken(text)).endsWith("应当提交（一）身份证明，（二）居住证明等材料，按照第三条和第五条的规定办理。");
    }

    @Test
    void aTextWithLinesOfItsOwnIsLeftAlone() {
        var text = FILLER + "\n一、总体要求";
        assertThat(RunningText.broken(text)).isEqualTo(text);
    }

    @Test
    void nothingIsLostButBlanks() {
        var text = "各单位：" + FILLER + "一、目标。" + FILLER + "二、任务。第一条 甲。第二条 乙。";
        assertThat(RunningText.broken(text).replaceAll("\\n\\n(## )?", "")).isEqualTo(text);
    }
}
