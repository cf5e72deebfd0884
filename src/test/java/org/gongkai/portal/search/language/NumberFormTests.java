package org.gongkai.portal.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办发〔2019〕54号", "国办发(2019)54号", "国办发（2019）54号", "国办发[2019]54号", "国办发［２０１９］５４号", "国办发【2019】第54号",
                "国办发〔2019〕054 号", "国办发 〔2019〕 54", "国办发2019年54号", "国办发 2019 54 号", "国办发2019-54号", "国办发〈2019〉54号"
            })
    void everyWayOfTypingANumberIsTheSameNumber(String typed) {
        assertThat(QueryText.of(typed).number()).isEqualTo(new NumberForm("国办发", 2019, 54));
        assertThat(QueryText.of(typed).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019 54号", "〔2019〕54号", "2019年54号", "2019 54"})
    void theOfficeMayBeLeftOut(String typed) {
        assertThat(QueryText.of(typed).number()).isEqualTo(new NumberForm(null, 2019, 54));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年3月12日", "2024-03-12", "2024年部门预算", "低保 2024", "3000元", "110", "2024/3/12 公告"})
    void daysYearsAndAmountsAreNoNumbers(String typed) {
        assertThat(QueryText.of(typed).number()).isNull();
    }

    @Test
    void wordsBesideTheNumberStay() {
        var query = QueryText.of("低保 呼新政办发〔2026〕8号 申请");
        assertThat(query.number()).isEqualTo(new NumberForm("呼新政办发", 2026, 8));
        assertThat(query.words()).containsExactly("低保", "申请");
    }

    @Test
    void aPrintedNumberIsFiledWithAndWithoutItsOffice() {
        assertThat(NumberForm.keys("国办发〔2019〕54号")).contains("国办发2019-54", "2019-54");
        assertThat(NumberForm.keys("国务院令第711号")).containsExactly("国务院令711");
        assertThat(NumberForm.keys(null)).isEqualTo(List.of());
    }
}
