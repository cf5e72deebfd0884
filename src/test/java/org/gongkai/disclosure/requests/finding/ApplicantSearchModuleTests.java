package org.gongkai.disclosure.requests.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.Traces;
import org.gongkai.disclosure.requests.ledger.Traces.By;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.privacy.SecretColumns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff find somebody's requests by the whole name or number; nobody else does, and the database tells nothing. */
@GongkaiTest
class ApplicantSearchModuleTests extends RequestCase {

    @Autowired
    private ApplicantSearch search;

    @Autowired
    private Traces traces;

    @Autowired
    private SecretColumns columns;

    @Test
    void theWholeNameOrNumberFindsItHoweverItIsWritten() {
        var file = apply("欧阳·寻芳", "寻芳：湖滨步道的长度");
        assertThat(hrefs("kexin", By.NAME, "欧阳寻芳")).contains("/desk/requests/" + file.id());
        assertThat(hrefs("kexin", By.NAME, " 欧阳 寻芳 ")).contains("/desk/requests/" + file.id());
        assertThat(hrefs("gongkaiban", By.NAME, "欧阳寻芳")).contains("/desk/requests/" + file.id());
        assertThat(hrefs("kexin", By.PHONE, "０４７１ 4912345")).contains("/desk/requests/" + file.id());
        assertThat(hrefs("kexin", By.NAME, "欧阳")).isEmpty();
        assertThat(hrefs("kexin", By.NAME, "欧阳寻")).isEmpty();
    }

    @Test
    void anotherDeskFindsNothingAndWhoHasNoneIsRefused() {
        apply("端木寻", "寻：绿道的长度");
        assertThat(hrefs("jiedao", By.NAME, "端木寻")).isEmpty();
        assertThatThrownBy(() -> search.find(actor("guanli"), By.NAME, "端木寻")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> search.find(actor("kexin"), By.NAME, "木"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("完整");
    }

    @Test
    void everyLookIsNotedWithoutTheName() {
        long before = looks();
        search.find(actor("kexin"), By.NAME, "司徒无此人");
        assertThat(looks()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from requests_trace where digest like '%司徒%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theDigestsFollowTheKeyAndAreMadeWhereTheyLack() {
        var file = apply("慕容寻", "寻：公园的长椅");
        jdbc.sql("delete from requests_trace where request_id = ?")
                .param(file.id().value())
                .update();
        assertThat(hrefs("kexin", By.NAME, "慕容寻")).isEmpty();
        while (traces.sealAgain(columns.beginning(), 200) > 0) {
            // until nothing is left
        }
        assertThat(traces.others(columns.beginning())).isZero();
        assertThat(hrefs("kexin", By.NAME, "慕容寻")).hasSize(1);
        assertThat(columns.digests("慕容寻", "requests_trace NAME"))
                .contains(columns.digest("慕容寻", "requests_trace NAME"))
                .doesNotContain(columns.digest("慕容寻", "requests_trace PHONE"));
    }

    private long looks() {
        return jdbc.sql("select count(*) from identity_access_record where kind = ?")
                .param(ApplicantSearch.KIND)
                .query(Long.class)
                .single();
    }

    private List<String> hrefs(String login, By by, String words) {
        return search.find(actor(login), by, words).stream().map(Line::href).toList();
    }
}
