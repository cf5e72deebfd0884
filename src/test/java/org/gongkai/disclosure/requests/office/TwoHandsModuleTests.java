package org.gongkai.disclosure.requests.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever prepared a decision does not sign it, whoever they are, unless a small body is allowed to; then the record says so. */
@GongkaiTest
class TwoHandsModuleTests extends RequestCase {

    @Autowired
    private Signing signing;

    @Autowired
    private UnitDirectory units;

    @Test
    void aSecondSampleUnitHasTheTwoHandsItNeeds() {
        var file = reception
                .apply(Applying.person("双手乙", "0471-4912345", "gxj", "双手：技改补贴的企业数量"))
                .file();
        act("gxkexin", file.id(), Act.CONFIRM, "on", today().toString(), "note", "电话确认");
        act("gxkexin", file.id(), Act.PREPARE, "place", "1", "decision", "1-2", "answer", "12 家");
        assertThatThrownBy(() -> act("gxkexin", file.id(), Act.SIGN)).isInstanceOf(Refused.class);
        assertThat(act("gxlingdao", file.id(), Act.SIGN).state()).isEqualTo(State.DECIDED);
    }

    @Test
    void theOpennessOfficeDoesNotSignWhatItPreparedEither() {
        var file = reception
                .apply(Applying.person("双手甲", "0471-4912345", "qzf", "双手：区政府车辆的数量"))
                .file();
        act("gongkaiban", file.id(), Act.CONFIRM, "on", today().toString(), "note", "电话确认");
        act("gongkaiban", file.id(), Act.PREPARE, "place", "1", "decision", "1-2", "answer", "12 辆");
        assertThat(office.offers(actor("gongkaiban"), find(file)))
                .extracting(edge -> edge.act())
                .doesNotContain(Act.SIGN);
        assertThatThrownBy(() -> act("gongkaiban", file.id(), Act.SIGN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("另一位");
        var small = new Hands(
                units,
                new RequestsSettings(
                        "", "", "", Duration.ofDays(1), 10, Duration.ofDays(1), 30, "", 3, 40, List.of("qzf")));
        var signed = signing.run(Act.SIGN, find(file), words(), small.of(actor("gongkaiban"), find(file)));
        assertThat(signed.state()).isEqualTo(State.DECIDED);
        assertThat(dossiers.open(signed).facts().getLast().note()).contains("同一人");
    }
}
