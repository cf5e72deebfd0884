package org.gongkai.standards.catalogue.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksAndSubjectsTests {

    @ParameterizedTest
    @ValueSource(strings = {"√", "✓", "✔", "■", "☑", "是", "v", " √ ", "●"})
    void ticks(String cell) {
        assertThat(Marks.tick(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "□", "☐", "口", "否", "—", "×", "/"})
    void blanks(String cell) {
        assertThat(Marks.tick(cell)).isFalse();
    }

    @Test
    void wordsAreNoTick() {
        assertThat(Marks.tick("项目单位")).isNull();
        assertThat(Marks.labels("■主动 □依申请"))
                .containsExactly(new Marks.Label("主动", true), new Marks.Label("依申请", false));
        assertThat(Marks.labels("县级、乡级")).containsExactly(new Marks.Label("县级", true), new Marks.Label("乡级", true));
        assertThat(Marks.labels("主动√")).containsExactly(new Marks.Label("主动", true));
    }

    @Test
    void namesOfSubjectsAreKeptWhole() {
        assertThat(Subjects.read("区人力社保局;镇人民政府(街道办事处)")).containsExactly("区人力社保局", "镇人民政府(街道办事处)");
        assertThat(Subjects.read("招标人及其招标代理机构或相关行政监督部门")).hasSize(1);
        assertThat(Subjects.read("区人力资源和社会\n保障局")).containsExactly("区人力资源和社会保障局");
        assertThat(Subjects.read("区民政局\n各街道办事处")).containsExactly("区民政局", "各街道办事处");
        assertThat(Subjects.read("区民政局、各镇（街道）")).containsExactly("区民政局", "各镇（街道）");
    }
}
